import { Button, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import type { Count } from '#shared/areas/loans/counts.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../stock/stock.module.css'
import { useSayStock } from '../stock/useSayStock.ts'
import { CountOff } from './CountOff.tsx'
import { CountTable, isOff } from './CountOutcome.tsx'

/** Counts that are done: who counted, what was off and why. */
export function PastCounts({ counts, more }: { counts: Count[]; more: (() => void) | null }) {
  const { t } = useWords('stock')
  const heading = useId()
  if (counts.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {t('count.past')}
      </Title>
      <ul className={classes.stock}>
        {counts.map((count) => (
          <PastCount key={count.id} count={count} />
        ))}
      </ul>
      {more && <Button mt="sm" variant="default" onClick={more}>{t('count.older')}</Button>}
    </section>
  )
}

function PastCount({ count }: { count: Count }) {
  const { t } = useWords('stock')
  const format = useFormat()
  const say = useSayStock()
  const [shown, setShown] = useState(false)
  const when = format.moment(count.secondAt ?? count.firstAt)
  const approved = count.state === 'approved'
  const outcome = approved ? t(isOff(count) ? 'count.wasOff' : 'count.wasRight') : t('count.wasDiscarded')
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Text size="sm" fw={600}>
          {when}, {say.drawer(count.drawerName)}
        </Text>
        <Text size="sm" c="dimmed">
          {[[count.firstMemberName, count.secondMemberName].filter(Boolean).join(', '), outcome, count.reason].filter(Boolean).join(' · ')}
        </Text>
        {approved && isOff(count) && <CountOff count={count} />}
        {shown && <CountTable count={count} />}
      </div>
      {approved && (
        <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)} aria-label={t('count.showNamed', { when })}>
          {t('count.show')}
        </Button>
      )}
    </li>
  )
}
