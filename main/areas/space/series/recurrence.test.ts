import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Repetition, SeriesRule } from '#shared/areas/space/series.schema.ts'
import { lastDayOf, mostDates } from '#shared/areas/space/series.rules.ts'
import { addDays } from '#shared/base/time.ts'
import { datesOf, shiftedRule } from './recurrence.ts'

const rule = (repeat: Repetition, end: Partial<SeriesRule> = {}): SeriesRule => ({ repeat, until: null, count: null, skipHolidays: false, ...end })
const first = (repeat: Repetition, start: string, count: number) => datesOf(rule(repeat, { count }), start).days

// A calendar of its own, without the program's: milliseconds of UTC and nothing else.
const day = 86_400_000
const stamp = (text: string) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)))
const partsOf = (at: number) => {
  const date = new Date(at)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), dayOfMonth: date.getUTCDate(), weekday: ((date.getUTCDay() + 6) % 7) + 1 }
}

/** Whether the rule names a day, asked of this day alone. */
function names(repeat: Repetition, start: number, at: number): boolean {
  const here = partsOf(at)
  const from = partsOf(start)
  const months = (here.year - from.year) * 12 + here.month - from.month
  switch (repeat.by) {
    case 'day':
      return ((at - start) / day) % repeat.every === 0
    case 'week': {
      const weekOf = (moment: number) => moment - ((partsOf(moment).weekday - repeat.weekStart + 7) % 7) * day
      return repeat.weekdays.includes(here.weekday) && ((weekOf(at) - weekOf(start)) / (7 * day)) % repeat.every === 0
    }
    case 'monthDay':
      return here.dayOfMonth === repeat.day && months % repeat.every === 0
    case 'monthEnd':
      return partsOf(at + day).dayOfMonth === 1 && months % repeat.every === 0
    case 'monthWeekday': {
      const nth = Math.ceil(here.dayOfMonth / 7)
      const last = partsOf(at + 7 * day).month !== here.month
      return here.weekday === repeat.weekday && (repeat.nth === -1 ? last : nth === repeat.nth) && months % repeat.every === 0
    }
    case 'year':
      return here.month + 1 === repeat.month && here.dayOfMonth === repeat.day && (here.year - from.year) % repeat.every === 0
  }
}

function dayByDay({ repeat, until, count }: SeriesRule, start: string): string[] {
  const found: string[] = []
  for (let at = stamp(start); at <= stamp(lastDayOf(start)) && found.length < Math.min(count ?? mostDates, mostDates); at += day) {
    const text = new Date(at).toISOString().slice(0, 10)
    if (until !== null && text > until) break
    if (names(repeat, stamp(start), at)) found.push(text)
  }
  return found
}

const every = fc.integer({ min: 1, max: 14 })
const weekday = fc.integer({ min: 1, max: 7 })
const anyRepeat: fc.Arbitrary<Repetition> = fc.oneof(
  fc.record({ by: fc.constant('day' as const), every }),
  fc.record({ by: fc.constant('week' as const), every: fc.integer({ min: 1, max: 5 }), weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }), weekStart: weekday }),
  fc.record({ by: fc.constant('monthDay' as const), every, day: fc.integer({ min: 1, max: 31 }) }),
  fc.record({ by: fc.constant('monthEnd' as const), every }),
  fc.record({ by: fc.constant('monthWeekday' as const), every, nth: fc.constantFrom(1, 2, 3, 4, -1) as fc.Arbitrary<1 | 2 | 3 | 4 | -1>, weekday }),
  fc.record({ by: fc.constant('year' as const), every: fc.integer({ min: 1, max: 3 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
)
const anyStart = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(stamp('2024-01-01') + days * day).toISOString().slice(0, 10))
const anyEnd = (start: string): fc.Arbitrary<Partial<SeriesRule>> =>
  fc.oneof(fc.constant({}), fc.integer({ min: 1, max: 400 }).map((count) => ({ count })), fc.integer({ min: 0, max: 900 }).map((days) => ({ until: addDays(start, days) })))

describe('the dates of a rule', () => {
  test('are those that a calendar gone through day by day names', () => {
    fc.assert(
      fc.property(anyStart.chain((start) => fc.tuple(fc.constant(start), anyRepeat, anyEnd(start))), ([start, repeat, end]) => {
        const asked = rule(repeat, end)
        expect(datesOf(asked, start).days).toEqual(dayByDay(asked, start))
      }),
      { numRuns: 400 },
    )
  })

  test('first Monday of the month from 20 January begins in February', () => {
    expect(first({ by: 'monthWeekday', every: 1, nth: 1, weekday: 1 }, '2027-01-20', 3)).toEqual(['2027-02-01', '2027-03-01', '2027-04-05'])
  })

  test('the 15th from 31 January begins on 15 February', () => {
    expect(first({ by: 'monthDay', every: 1, day: 15 }, '2027-01-31', 2)).toEqual(['2027-02-15', '2027-03-15'])
  })

  test('every second week on Tuesday and Thursday from Thursday 7 January, by weeks from Monday or from Sunday', () => {
    const biweekly = (weekdays: number[], weekStart: number) => first({ by: 'week', every: 2, weekdays, weekStart }, '2027-01-07', 5)
    expect(biweekly([2, 4], 1)).toEqual(['2027-01-07', '2027-01-19', '2027-01-21', '2027-02-02', '2027-02-04'])
    expect(biweekly([4, 7], 1)).toEqual(['2027-01-07', '2027-01-10', '2027-01-21', '2027-01-24', '2027-02-04'])
    expect(biweekly([4, 7], 7)).toEqual(['2027-01-07', '2027-01-17', '2027-01-21', '2027-01-31', '2027-02-04'])
  })

  test('the 31st skips short months; the last day of the month is a choice of its own', () => {
    expect(first({ by: 'monthDay', every: 1, day: 31 }, '2027-01-01', 4)).toEqual(['2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31'])
    expect(first({ by: 'monthEnd', every: 1 }, '2027-12-31', 3)).toEqual(['2027-12-31', '2028-01-31', '2028-02-29'])
    expect(first({ by: 'monthWeekday', every: 1, nth: -1, weekday: 5 }, '2027-01-30', 2)).toEqual(['2027-02-26', '2027-03-26'])
  })

  test('each year on 29 February come in leap years alone, and may be none that can be booked', () => {
    expect(datesOf(rule({ by: 'year', every: 1, month: 2, day: 29 }), '2027-03-01').days).toEqual(['2028-02-29'])
    expect(datesOf(rule({ by: 'monthDay', every: 12, day: 31 }), '2027-02-01').days).toEqual([])
  })

  test('end with the day named, which counts; and after as many as were asked for', () => {
    const weekly: Repetition = { by: 'week', every: 1, weekdays: [2], weekStart: 1 }
    expect(datesOf(rule(weekly, { until: '2027-01-19' }), '2027-01-05')).toEqual({ days: ['2027-01-05', '2027-01-12', '2027-01-19'], limited: false })
    expect(datesOf(rule(weekly, { until: '2027-01-18' }), '2027-01-05').days).toEqual(['2027-01-05', '2027-01-12'])
    expect(datesOf(rule(weekly, { count: 2 }), '2027-01-05')).toEqual({ days: ['2027-01-05', '2027-01-12'], limited: false })
  })

  test('are 400 at most and two years ahead, and it is said when there would be more', () => {
    const daily = datesOf(rule({ by: 'day', every: 1 }), '2027-01-05')
    expect([daily.days.length, daily.limited]).toEqual([400, true])
    expect(datesOf(rule({ by: 'day', every: 1 }, { count: 400 }), '2027-01-05').limited).toBe(false)
    const yearly: Repetition = { by: 'year', every: 1, month: 1, day: 5 }
    expect(datesOf(rule(yearly), '2027-01-05')).toEqual({ days: ['2027-01-05', '2028-01-05', '2029-01-05'], limited: true })
    expect(datesOf(rule(yearly, { count: 5 }), '2027-01-05').limited).toBe(true)
    expect(datesOf(rule(yearly, { until: '2040-01-01' }), '2027-01-05').limited).toBe(true)
    expect(datesOf(rule(yearly, { until: '2029-02-01' }), '2027-01-05').limited).toBe(false)
  })
})

test('a rule that is moved by some days names the same dates that many days later, or it cannot be moved', () => {
  let moved = 0
  fc.assert(
    fc.property(anyStart, anyRepeat, fc.integer({ min: -6, max: 6 }), (day0, repeat, by) => {
      const asked = rule(repeat, { count: 12 })
      // A series begins on a date of its own.
      const start = datesOf(asked, day0).days[0]
      const shifted = start === undefined ? null : shiftedRule(asked, start, by)
      if (!shifted) return
      moved++
      const before = datesOf(asked, start!).days.map((one) => addDays(one, by))
      const after = datesOf(shifted.rule, shifted.start).days
      const both = Math.min(before.length, after.length)
      expect(after.slice(0, both)).toEqual(before.slice(0, both))
      expect(Math.abs(before.length - after.length)).toBeLessThanOrEqual(1)
    }),
  )
  expect(moved).toBeGreaterThan(30)
})
