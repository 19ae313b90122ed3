import type { Clock, LiveAgenda } from '#shared/areas/meetings/live.rules.ts'
import { endOnce } from '#shared/base/text.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** "7 minutes over: at this pace the end is at 8:25 p.m." */
export function useSayPace(): (clock: Clock, live: LiveAgenda) => string {
  const { t } = useWords('agenda')
  const format = useFormat()
  return (clock, live) => {
    const { overMinutes } = live
    const at = format.clock(live.end)
    if (clock.endedAt !== null) return endOnce(overMinutes > 0 ? t('live.endedOver', { count: overMinutes, at }) : t('live.ended', { at }))
    if (overMinutes > 0) return endOnce(t('live.paceOver', { count: overMinutes, at }))
    if (overMinutes < 0) return endOnce(t('live.paceSpare', { count: -overMinutes, at }))
    return endOnce(t('live.paceOn', { at }))
  }
}
