import ICAL from 'ical.js'
import type { Repetition, SeriesRule } from '#shared/areas/space/series.schema.ts'
import { lastDayOf, mostDates } from '#shared/areas/space/series.rules.ts'
import { weekdayOf } from '#shared/base/holidays.ts'
import { addDays } from '#shared/base/time.ts'

export interface Dates {
  days: string[]
  /** There would be more, beyond what is looked ahead for. */
  limited: boolean
}

/**
 * The days of a rule from `start` on, which itself counts only when the rule names it. Wall dates, without a zone:
 * the clocks are put to them later. `until` counts, and `count` counts dates, not weeks; 400 dates and two years at most.
 */
export function datesOf(rule: SeriesRule, start: string): Dates {
  const horizon = lastDayOf(start)
  const until = rule.until !== null && rule.until < horizon ? rule.until : horizon
  const most = Math.min(rule.count ?? mostDates, mostDates)
  const days: string[] = []
  const dates = iterate(rule.repeat, start, addDays(horizon, 400))
  for (let next = dates.next(); next; next = dates.next()) {
    const day = next.toString().slice(0, 10)
    if (day < start || !isItself(rule.repeat, day)) continue
    if (day > until || days.length === most) {
      const wanted = (rule.until === null || day <= rule.until) && (rule.count === null || days.length < rule.count)
      return { days, limited: wanted }
    }
    days.push(day)
  }
  return { days, limited: rule.until === null && rule.count === null ? days.length > 0 : rule.count !== null && days.length < rule.count }
}

/** What follows `before`, of which the dates from `from` on are left: of a number of dates, as many as are not gone, at least one. */
export function restOf(before: SeriesRule, start: string, from: string, after: SeriesRule): SeriesRule {
  if (before.count === null) return after
  const gone = datesOf(before, start).days.filter((day) => day < from).length
  return { ...after, count: Math.max(1, before.count - gone) }
}

/**
 * RFC 5545 counts DTSTART as the first date even where the rule does not name it, and ical.js begins where DTSTART stands;
 * so it is given the beginning of the period (week, month, year) that the first day is in, and days before that are dropped.
 */
function iterate(repeat: Repetition, start: string, until: string): ICAL.RecurIterator {
  const recur = ICAL.Recur.fromString(`${ruleText(repeat)};UNTIL=${until.replaceAll('-', '')}`)
  return recur.iterator(ICAL.Time.fromDateString(periodStart(repeat, start)))
}

/** ical.js gives 1 March for 29 February of a common year, where RFC 5545 says to skip it. */
const isItself = (repeat: Repetition, day: string) => repeat.by !== 'year' || Number(day.slice(8)) === repeat.day

function periodStart(repeat: Repetition, start: string): string {
  switch (repeat.by) {
    case 'day':
      return start
    case 'week': {
      const week = addDays(start, -((weekdayOf(start) - repeat.weekStart + 7) % 7))
      return repeat.weekdays.map((weekday) => addDays(week, (weekday - repeat.weekStart + 7) % 7)).sort()[0]!
    }
    case 'monthDay':
    case 'monthEnd':
    case 'monthWeekday':
      return `${start.slice(0, 7)}-01`
    case 'year':
      return `${start.slice(0, 4)}-01-01`
  }
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const nameOf = (weekday: number) => weekdays[weekday - 1]!

/** The rule as RFC 5545 writes it, without its end: "FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO". */
export function ruleText(repeat: Repetition): string {
  switch (repeat.by) {
    case 'day':
      return `FREQ=DAILY;INTERVAL=${repeat.every}`
    case 'week':
      return `FREQ=WEEKLY;INTERVAL=${repeat.every};BYDAY=${[...new Set(repeat.weekdays)].map(nameOf).join(',')};WKST=${nameOf(repeat.weekStart)}`
    case 'monthDay':
      return `FREQ=MONTHLY;INTERVAL=${repeat.every};BYMONTHDAY=${repeat.day}`
    case 'monthEnd':
      return `FREQ=MONTHLY;INTERVAL=${repeat.every};BYMONTHDAY=-1`
    case 'monthWeekday':
      return `FREQ=MONTHLY;INTERVAL=${repeat.every};BYDAY=${repeat.nth}${nameOf(repeat.weekday)}`
    case 'year':
      return `FREQ=YEARLY;INTERVAL=${repeat.every};BYMONTH=${repeat.month};BYMONTHDAY=${repeat.day}`
  }
}

/** The same rule with every date `by` days later; null where the rules cannot say that ("first Monday", a day past the month's end). */
export function shiftedRule(rule: SeriesRule, start: string, by: number): { rule: SeriesRule; start: string } | null {
  const { repeat } = rule
  const moved = addDays(start, by)
  const until = rule.until === null ? null : addDays(rule.until, by)
  const turn = (weekday: number) => ((((weekday - 1 + by) % 7) + 7) % 7) + 1
  const onDay = (day: number) => (day + by >= 1 && day <= 28 && day + by <= 28 ? day + by : null)
  const shifted = shiftRepeat()
  return shifted && { rule: { ...rule, repeat: shifted, until }, start: moved }

  function shiftRepeat(): Repetition | null {
    if (by === 0 || repeat.by === 'day') return repeat
    // The week turns with its days: else every second week would change which days are of one week.
    if (repeat.by === 'week') return { ...repeat, weekdays: repeat.weekdays.map(turn), weekStart: turn(repeat.weekStart) }
    if (repeat.by === 'monthEnd' || repeat.by === 'monthWeekday') return null
    const day = onDay(repeat.day)
    // The first day stays in its month, or every second month would be another.
    return day === null || moved.slice(0, 7) !== start.slice(0, 7) ? null : { ...repeat, day }
  }
}
