import type { SeriesRule } from '#shared/areas/space/series.schema.ts'
import { addDays, formatDay } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** 4 January 2027 is a Monday. */
const dayOfWeekday = (weekday: number) => addDays('2027-01-03', weekday)

/** The name of a weekday, 1 Monday to 7 Sunday. */
export function useWeekdayName() {
  const { language } = useWords('series')
  return (weekday: number, style: 'long' | 'short' = 'long') => new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(new Date(`${dayOfWeekday(weekday)}T12:00:00Z`))
}

/** A rule in words: "Every 2 weeks on Tuesday and Thursday, until June 30, 2027". */
export function useSayRule() {
  const { t, language } = useWords('series')
  const format = useFormat()
  const weekdayName = useWeekdayName()
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const monthDay = (month: number, day: number) => {
    const text = new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(2028, month - 1, day, 12)))
    return language === 'fr-CA' && day === 1 ? text.replace(/^1(?=\s)/, '1er') : text
  }
  const sayRepeat = ({ repeat }: Pick<SeriesRule, 'repeat'>) => {
    const count = repeat.every
    switch (repeat.by) {
      case 'day':
        return t('rule.day', { count })
      case 'week':
        return t('rule.week', { count, days: list.format([...repeat.weekdays].sort().map((weekday) => weekdayName(weekday))) })
      case 'monthDay':
        return t('rule.monthDay', { count, day: language === 'fr-CA' && repeat.day === 1 ? '1er' : String(repeat.day) })
      case 'monthEnd':
        return t('rule.monthEnd', { count })
      case 'monthWeekday':
        return t('rule.monthWeekday', { count, which: t(`nth.${repeat.nth === -1 ? 'last' : repeat.nth}`, { weekday: weekdayName(repeat.weekday) }) })
      case 'year':
        return t('rule.year', { count, date: monthDay(repeat.month, repeat.day) })
    }
  }
  const sayRule = (rule: SeriesRule) => {
    const end = rule.until !== null ? t('rule.until', { day: formatDay(rule.until, format.language) }) : rule.count !== null ? t('rule.times', { count: rule.count }) : t('rule.open')
    return `${sayRepeat(rule)}, ${end}${rule.skipHolidays ? `, ${t('rule.skipHolidays')}` : ''}`
  }
  return { sayRule, sayRepeat }
}
