import type { PlannedDate } from '#shared/areas/space/series.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** How a date stands, in words: what is in the way, which rule, which holiday, what the clocks do. */
export function useSayState() {
  const { t } = useWords('series')
  const format = useFormat()
  return ({ state, inTheWay, breaches, holiday, clockChange }: PlannedDate) => {
    const parts: string[] = []
    const grave = breaches.filter(({ mild }) => !mild)
    if (state === 'clash') parts.push(t('state.clash', { what: inTheWay.map((one) => (one.bookingId ? `${one.title} (${format.span(one.start, one.end)})` : t('state.itself'))).join(', ') }))
    if (state === 'rule' || state === 'closed') parts.push(t(`state.${state}`, { what: grave.map(({ rule, of }) => of || t(`breach.${rule}`)).join(', ') }))
    if (holiday) parts.push(t(`holiday.${holiday}`))
    if (clockChange) parts.push(t(`clock.${clockChange}`))
    return parts.join(' ')
  }
}
