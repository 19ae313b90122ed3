import { useCallback } from 'react'
import type { OpenSpan } from '#shared/areas/space/hours.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useWeekdays } from '../useWeekdays.ts'

/** A function that says a week of opening, a line for each day that is open: "Monday 9:00 a.m. – 5:00 p.m.". */
export function useSayWeek(): (spans: readonly OpenSpan[]) => string[] {
  const { t } = useWords('spaceRules')
  const { wallClock } = useFormat()
  const weekdays = useWeekdays()
  return useCallback(
    (spans) => {
      const lines = weekdays.flatMap(({ weekday, name }) => {
        const open = spans.filter((span) => span.weekday === weekday).map(({ from, to }) => `${wallClock(from)} – ${wallClock(to)}`)
        return open.length > 0 ? [`${name} ${open.join(', ')}`] : []
      })
      return lines.length > 0 ? lines : [t('hours.closedThroughout')]
    },
    [t, wallClock, weekdays],
  )
}
