import { type Repetition, seriesInput, type SeriesInput, type SeriesRule } from '#shared/areas/space/series.schema.ts'
import { weekdayOf } from '#shared/base/holidays.ts'
import { addDays } from '#shared/base/time.ts'
import type { BookingFormInput } from '../bookingForm.ts'

/** How a person says that a booking repeats; null: it does not. */
export interface Repeat {
  by: 'day' | 'week' | 'month' | 'year'
  /** Of the choices that `monthly` names. */
  monthlyBy: string
  every: number
  weekdays: number[]
  /** 1 Monday to 7 Sunday. */
  weekStart: number
  ends: 'until' | 'count' | 'open'
  until: string | null
  count: number
  skipHolidays: boolean
}

/** A weekly repetition on the day that is booked, as most are. */
export function newRepeat(day: string): Repeat {
  return { by: 'week', monthlyBy: 'monthDay', every: 1, weekdays: [weekdayOf(day)], weekStart: 1, ends: 'until', until: null, count: 10, skipHolidays: true }
}

/** Which one of its weekday in the month a day is; of a fifth, the last. */
const nthOf = (day: string) => Math.ceil(Number(day.slice(8)) / 7)
const isLastOfItsKind = (day: string) => addDays(day, 7).slice(0, 7) !== day.slice(0, 7)

/** The choices of "monthly" that name this day. */
export function monthly(day: string): { value: string; repeat: Repetition }[] {
  const weekday = weekdayOf(day)
  const nth = nthOf(day)
  const dayOfMonth = Number(day.slice(8))
  return [
    { value: 'monthDay', repeat: { by: 'monthDay', every: 1, day: dayOfMonth } },
    ...(addDays(day, 1).slice(8) === '01' ? [{ value: 'monthEnd', repeat: { by: 'monthEnd' as const, every: 1 } }] : []),
    ...(nth < 5 ? [{ value: 'nth', repeat: { by: 'monthWeekday' as const, every: 1, nth: nth as 1 | 2 | 3 | 4, weekday } }] : []),
    ...(isLastOfItsKind(day) ? [{ value: 'last', repeat: { by: 'monthWeekday' as const, every: 1, nth: -1 as const, weekday } }] : []),
  ]
}

/** What was chosen, as the contract has it; the month's day, weekday and place in it are those of the first day. */
export function ruleOf(repeat: Repeat, day: string): SeriesRule {
  const end = { until: repeat.ends === 'until' ? repeat.until : null, count: repeat.ends === 'count' ? repeat.count : null, skipHolidays: repeat.skipHolidays }
  return { repeat: repetitionOf(repeat, day), ...end }
}

function repetitionOf({ by, every, weekdays, weekStart, ...repeat }: Repeat, day: string): Repetition {
  switch (by) {
    case 'day':
      return { by, every }
    case 'week':
      return { by, every, weekdays: [...weekdays].sort(), weekStart }
    case 'year':
      return { by, every, month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
    case 'month': {
      const choices = monthly(day)
      return { ...(choices.find(({ value }) => value === repeat.monthlyBy) ?? choices[0]!).repeat, every }
    }
  }
}

/** The series that a booking's form and its repetition make; null while something is missing or wrong. */
export function seriesOf(values: BookingFormInput, repeat: Repeat): SeriesInput | null {
  if (!values.day) return null
  if (repeat.ends === 'until' && !repeat.until) return null
  return seriesInput.safeParse({ ...values, title: values.title?.trim() || '–', rule: ruleOf(repeat, values.day) }).data ?? null
}

/** The weekday that a booking is on follows its day, while no other was chosen. */
export function followDay(repeat: Repeat | null, before: string, day: string): Repeat | null {
  if (!repeat || !day || before === day) return repeat
  const only = repeat.weekdays.length === 1 && before !== '' && repeat.weekdays[0] === weekdayOf(before)
  return only ? { ...repeat, weekdays: [weekdayOf(day)] } : repeat
}
