import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import type { Print } from '#shared/areas/briefs/prints.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { usePastPrints } from './prints.data.ts'
import { ReverseForm } from './ReverseForm.tsx'
import { useSayPrint } from './useSayPrint.ts'
import { useTakingOff } from './useTakingOff.ts'
import classes from './prints.module.css'

/** What was printed, taken off or missed: it can be queued once more, or taken back. */
export function PastPrints() {
  const { t } = useWords('prints')
  const heading = useId()
  const past = usePastPrints()
  const [reversing, setReversing] = useState<Print | null>(null)
  const { again } = useTakingOff()
  if (past.error) return <Failure error={past.error} retry={() => past.refetch()} />
  const prints = past.data?.pages.flatMap(({ items }) => items) ?? []
  if (prints.length === 0) return null
  return (
    <Stack component="section" gap="xs" align="flex-start" aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>{t('page.past')}</Title>
      <ul className={classes.past}>
        {prints.map((print) => <PastLine key={print.id} print={print} onAgain={() => void again([print])} onReverse={() => setReversing(print)} />)}
      </ul>
      {past.hasNextPage && <Button variant="default" loading={past.isFetchingNextPage} onClick={() => void past.fetchNextPage()}>{t('page.more')}</Button>}
      <SidePanel opened={reversing !== null} onClose={() => setReversing(null)} title={t('reverse.title')}>
        {reversing && <ReverseForm print={reversing} onDone={() => setReversing(null)} />}
      </SidePanel>
    </Stack>
  )
}

function PastLine({ print, onAgain, onReverse }: { print: Print; onAgain: () => void; onReverse: () => void }) {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const what = say.what([print])
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <Text size="sm" td={print.state === 'cancelled' ? 'line-through' : undefined}><strong>{say.name(print)}</strong> {say.form(print)}</Text>
        {print.meetingId && <Anchor component={Link} href={`~/meetings/${print.meetingId}`} size="sm">{print.meetingTitle}</Anchor>}
        <What print={print} />
      </div>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" aria-label={t('act.againOne', { what })} onClick={onAgain}>{t('act.again')}</Button>
        {print.state === 'printed' && <Button size="compact-sm" variant="subtle" aria-label={t('act.reverseOne', { what })} onClick={onReverse}>{t('act.reverse')}</Button>}
      </Group>
    </li>
  )
}

function What({ print }: { print: Print }) {
  const { t } = useWords('prints')
  const format = useFormat()
  const { printedAt, printedBy, cancelledAt, cancelledBy, cancelReason, jobId, value, contactName } = print
  const parts = [
    printedAt !== null && t('past.printed', { name: printedBy, when: format.moment(printedAt) }),
    printedAt !== null && (jobId ? t('past.charged', { value: format.money(value ?? 0), whose: contactName ?? t('done.clinic') }) : t('past.uncharged')),
    cancelledAt !== null && t('past.off', { name: cancelledBy, when: format.moment(cancelledAt) }),
    cancelReason && t('past.why', { reason: cancelReason }),
    print.state === 'queued' && t('past.missed'),
  ]
  return <Text size="xs" c="dimmed">{parts.filter(Boolean).join(' · ')}</Text>
}
