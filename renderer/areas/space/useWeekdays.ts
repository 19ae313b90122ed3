import { useMemo } from 'react'
import { addDays, formatDay } from '#shared/base/time.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** The seven days of the week from Monday (1) to Sunday (7), as the language names them. */
export function useWeekdays(): { weekday: number; name: string; short: string }[] {
  const { language } = useWords('kit')
  return useMemo(
    () =>
      Array.from({ length: 7 }, (_, index) => {
        // 5 January 2026 was a Monday.
        const day = addDays('2026-01-05', index)
        const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
        return { weekday: index + 1, name: name.charAt(0).toLocaleUpperCase(language) + name.slice(1), short: formatDay(day, language, 'short').split(/[ ,]/)[0]! }
      }),
    [language],
  )
}
