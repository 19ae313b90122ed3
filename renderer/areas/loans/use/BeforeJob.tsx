import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { counts, leftFor, rateOn } from '#shared/areas/loans/use.rules.ts'
import type { UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useToday } from '../stock/stock.data.ts'
import { useRates, useStanding } from './use.data.ts'
import { useSayUse } from './useSayUse.ts'

export interface Wanted {
  kind: UseKind | null
  quantity: number | null
  day: string | null | undefined
  contactId: string | null
}

/** Whether so many go over what the group has left that month. */
export function useIsOver({ kind, quantity, day, contactId }: Wanted): boolean {
  const standing = useStanding(contactId, day).data
  const left = kind && standing ? leftFor(standing, kind) : null
  return left !== null && (quantity ?? 0) > left
}

/** What it will cost and what the group has left this month: the answer before the job is written. */
export function BeforeJob(wanted: Wanted) {
  const { kind, quantity, day, contactId } = wanted
  const { t } = useWords('use')
  const say = useSayUse()
  const today = useToday()
  const rates = useRates().data
  const standing = useStanding(contactId, day).data ?? []
  const over = useIsOver(wanted)
  if (!kind || !rates) return null
  const cents = rateOn(rates, kind, day ?? today)
  return (
    <div aria-live="polite">
      {cents === null && <NoRate />}
      {cents !== null && (
        <Text size="sm" c="dimmed">
          {quantity !== null && quantity > 0 ? t('log.costs', { rate: say.rate(kind, cents), value: say.money(cents * quantity) }) : say.rate(kind, cents)}
        </Text>
      )}
      {standing.filter(({ measure }) => counts(measure, kind)).map((one) => (
        <Text key={one.measure} size="sm" c={over && one.left !== null && (quantity ?? 0) > one.left ? 'var(--mantine-color-error)' : 'dimmed'} fw={over ? 600 : undefined}>
          {say.left(one)}
        </Text>
      ))}
    </div>
  )
}

function NoRate() {
  const { t } = useWords('use')
  const coordinator = useIsCoordinator()
  return (
    <Text size="sm" fw={600} c="var(--mantine-color-error)">
      {coordinator ? t('rate.none') : t('rate.missing')}{' '}
      {coordinator && (
        <Anchor component={Link} href="/terms" inherit>
          {t('rate.set')}
        </Anchor>
      )}
    </Text>
  )
}
