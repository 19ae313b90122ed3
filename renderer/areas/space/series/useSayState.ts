import type { PlannedDate } from '#shared/areas/space/series.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayBreach } from '../useSayBreach.ts'

/** How a date stands, in words: what is in the way, which rule it breaks, which holiday, what the clocks do. */
export function useSayState() {
  const { t } = useWords(['series', 'spaceRules'])
  const sayBreach = useSayBreach()
  const format = useFormat()
  return ({ state, inTheWay, breaches, holiday, clockChange }: PlannedDate) => {
    const parts: string[] = []
    const grave = breaches.filter(({ mild }) => !mild)
    if (state === 'clash') parts.push(t('series:state.clash', { what: inTheWay.map((one) => (one.bookingId ? `${one.title} (${format.span(one.start, one.end)})` : t('series:state.itself'))).join(', ') }))
    if (state === 'rule' || state === 'closed') parts.push(...grave.map(sayBreach))
    if (holiday) parts.push(t(`spaceRules:holidays.${holiday}`))
    if (clockChange) parts.push(t(`series:clock.${clockChange}`))
    return parts.join(' ')
  }
}
