import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import type { Count } from '#shared/areas/loans/counts.schema.ts'
import type { Drawer } from '#shared/areas/loans/stock.schema.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { LoansPages } from '../LoansPages.tsx'
import { useDrawers } from '../stock/stock.data.ts'
import { useSayStock } from '../stock/useSayStock.ts'
import { useCounts } from './counts.data.ts'
import { CountOutcome } from './CountOutcome.tsx'
import { FirstSheet, SecondSheet } from './SheetForm.tsx'
import { DiscardCount } from './DiscardCount.tsx'
import { PastCounts } from './PastCounts.tsx'

const isOpen = ({ state }: Count) => state === 'first' || state === 'agreed' || state === 'differing'

/** Counting by two people, drawer by drawer, neither knowing what there should be. */
export function CountsPage() {
  const { t } = useWords('stock')
  const drawers = useDrawers()
  const counts = useCounts()
  const [counting, setCounting] = useState<{ drawer: Drawer; count: Count | null } | null>(null)
  const error = drawers.error ?? counts.error
  const all = counts.data?.pages.flatMap((page) => page.items)
  const close = () => setCounting(null)
  return (
    <Page title={t('pages.counts')}>
      <LoansPages />
      <Stack gap="lg" maw={900}>
        <Text size="sm">{t('count.hint')}</Text>
        {error && <Failure error={error} retry={() => Promise.all([drawers.refetch(), counts.refetch()])} />}
        {all && drawers.data?.filter(({ archived }) => !archived).map((drawer) => (
          <DrawerCount key={drawer.id} drawer={drawer} count={all.find((count) => count.drawerId === drawer.id && isOpen(count)) ?? null} onCount={(count) => setCounting({ drawer, count })} />
        ))}
        {all && <PastCounts counts={all.filter((count) => !isOpen(count))} more={counts.hasNextPage ? () => void counts.fetchNextPage() : null} />}
      </Stack>
      <SidePanel opened={counting !== null} onClose={close} title={t(counting?.count ? 'count.secondTitle' : 'count.firstTitle')}>
        {counting && (counting.count ? <SecondSheet count={counting.count} onDone={close} /> : <FirstSheet drawer={counting.drawer} onDone={close} />)}
      </SidePanel>
    </Page>
  )
}

function DrawerCount({ drawer, count, onCount }: { drawer: Drawer; count: Count | null; onCount: (count: Count | null) => void }) {
  const { t } = useWords('stock')
  const heading = useId()
  const say = useSayStock()
  const name = say.drawer(drawer.name)
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id={heading}>
          {name}
        </Title>
        {count === null && <Button onClick={() => onCount(null)} aria-label={t('count.startNamed', { name })}>{t('count.start')}</Button>}
        {count?.state === 'first' && <Waiting count={count} name={name} onCount={() => onCount(count)} />}
        {count && count.state !== 'first' && <CountOutcome count={count} />}
      </Stack>
    </Paper>
  )
}

/** The first has counted; the second must be someone else. */
function Waiting({ count, name, onCount }: { count: Count; name: string; onCount: () => void }) {
  const { t } = useWords('stock')
  const format = useFormat()
  const mine = useMe()?.id === count.firstMemberId
  return (
    <>
      <Text size="sm">{t('count.waiting', { name: count.firstMemberName, when: format.moment(count.firstAt) })}</Text>
      {mine ? <Text size="sm" fw={600}>{t('count.another')}</Text> : <Button onClick={onCount} aria-label={t('count.secondNamed', { name })}>{t('count.secondDo')}</Button>}
      <DiscardCount count={count} />
    </>
  )
}
