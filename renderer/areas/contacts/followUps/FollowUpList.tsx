import { Button, Stack, Text, Title } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useState } from 'react'
import { urgencies, urgencyOf } from '#shared/areas/contacts/followUps.rules.ts'
import type { FollowUp, FollowUpFilter } from '#shared/areas/contacts/followUps.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { EditFollowUp } from './FollowUpForm.tsx'
import { FollowUpLine } from './FollowUpLine.tsx'
import { useFollowUps } from './followUps.data.ts'
import classes from './followUps.module.css'

/** Open follow-ups under what is overdue, of today, of the next seven days and later; or those done. */
export function FollowUpList({ filter, withContact }: { filter: FollowUpFilter; withContact: boolean }) {
  const { t } = useWords('followUps')
  const list = useFollowUps(filter)
  const [edited, setEdited] = useState<FollowUp | null>(null)
  if (list.error) return <Failure error={list.error} retry={() => list.refetch()} />
  const items = list.data?.pages.flatMap((page) => page.items)
  if (!items) return null
  const lines = (some: FollowUp[]) => (
    <ul className={classes.list}>
      {some.map((one) => (
        <FollowUpLine key={one.id} followUp={one} withContact={withContact} onEdit={() => setEdited(one)} />
      ))}
    </ul>
  )
  return (
    <Stack gap="md">
      {items.length === 0 && <Nothing done={filter.state === 'done'} />}
      {filter.state === 'done' ? items.length > 0 && lines(items) : <ByUrgency items={items} lines={lines} />}
      {list.hasNextPage && (
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      <SidePanel opened={edited !== null} onClose={() => setEdited(null)} title={t('edit')}>
        {edited && <EditFollowUp followUp={edited} onDone={() => setEdited(null)} />}
      </SidePanel>
    </Stack>
  )
}

function Nothing({ done }: { done: boolean }) {
  const { t } = useWords('followUps')
  if (done) return <Text size="sm" c="dimmed">{t('nothingDone')}</Text>
  return <EmptyState icon={<IconChecklist />} title={t('empty')} hint={t('emptyHint')} />
}

function ByUrgency({ items, lines }: { items: FollowUp[]; lines: (some: FollowUp[]) => React.ReactNode }) {
  const { t } = useWords('followUps')
  const { zone } = useFormat()
  const today = dayAt(Date.now(), zone)
  const groups = Map.groupBy(items, ({ due }) => urgencyOf(due, today))
  return urgencies.map((urgency) => {
    const some = groups.get(urgency)
    return (
      some && (
        <section key={urgency} aria-label={t(`urgencies.${urgency}`)}>
          <Title order={3} size="h6" c={urgency === 'overdue' ? 'var(--mantine-color-error)' : undefined}>
            {t(`urgencies.${urgency}`)}
          </Title>
          {lines(some)}
        </section>
      )
    )
  })
}
