import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidayNames, offeredHolidaysOf, weekdayOf } from '#shared/base/holidays.ts'
import { addDays, clockAt, dayAt, hour, minute, momentAt } from '#shared/base/time.ts'
import { closingsBetween, type HoursBook, hoursBetween, hoursOn, openTime, weighHours } from './hours.rules.ts'
import type { OpenSpan } from './hours.schema.ts'

const zone = 'America/Toronto'
const at = (day: string, clock: string) => momentAt(day, clock, zone)
const weekly = (from: string, to: string, weekdays = [1, 2, 3, 4, 5]): OpenSpan[] => weekdays.map((weekday) => ({ weekday, from, to }))
const usual = (spans: OpenSpan[], siteId: string | null = null) => ({ siteId, name: '', firstDay: null, lastDay: null, spans })
const bookOf = (changes: Partial<HoursBook> = {}): HoursBook => ({ zone, hours: [], closures: [], holidays: [], ...changes })
const hall = { roomIds: ['hall'], siteId: null }

const clockOf = (quarter: number) => `${String(Math.floor(quarter / 4) % 24).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
const openSpans = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: fc.integer({ min: 0, max: 94 }), length: fc.integer({ min: 1, max: 95 }) })
  .map(({ weekday, from, length }) => ({ weekday, from: clockOf(from), to: clockOf(Math.min(96, from + length)) }))
// Around the nights of 8 March and 1 November 2026, when clocks change, and an ordinary week.
const firstDays = fc.constantFrom('2026-03-06', '2026-03-07', '2026-10-30', '2026-10-31', '2026-06-01')

/** Slow and obvious: of a day, what lies between the first minute that shows one clock or later and the first that shows the other or later. */
function minutesOpen(day: string, spans: OpenSpan[]): Set<number> {
  const minutes: { moment: number; clock: string }[] = []
  for (let moment = at(day, '00:00'); dayAt(moment, zone) === day; moment += 15 * minute) minutes.push({ moment, clock: clockAt(moment, zone) })
  const after = (clock: string) => minutes.findIndex((one) => one.clock >= clock)
  const open = new Set<number>()
  for (const { weekday, from, to } of spans) {
    if (weekday !== weekdayOf(day)) continue
    const begin = after(from)
    const end = to === '00:00' || after(to) < 0 ? minutes.length : after(to)
    if (begin >= 0) for (const { moment } of minutes.slice(begin, end)) open.add(moment)
  }
  return open
}

test('it is open exactly when the clocks on the wall say so, also in the nights when they change', () => {
  fc.assert(
    fc.property(firstDays, fc.array(openSpans, { maxLength: 12 }), (firstDay, spans) => {
      const lastDay = addDays(firstDay, 3)
      const open = hoursBetween(firstDay, lastDay, null, bookOf({ hours: [usual(spans)] }))
      for (const [index, span] of open.entries()) if (index > 0) expect(span.start).toBeGreaterThan(open[index - 1]!.end)
      for (let day: string = firstDay; day <= lastDay; day = addDays(day, 1)) {
        const model = minutesOpen(day, spans)
        for (let moment = at(day, '00:00'); dayAt(moment, zone) === day; moment += 15 * minute) {
          expect(open.some(({ start, end }) => start <= moment && moment < end), clockAt(moment, zone)).toBe(model.has(moment))
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a span is refused exactly when some of its minutes are not open', () => {
  const clocks = fc.integer({ min: 0, max: 95 })
  const closures = fc.array(fc.record({ day: fc.integer({ min: 0, max: 2 }), from: clocks, length: clocks, roomId: fc.constantFrom(null, 'hall', 'other') }), { maxLength: 3 })
  fc.assert(
    fc.property(firstDays, fc.array(openSpans, { maxLength: 10 }), closures, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }), (firstDay, spans, closed, begins, quarters) => {
      const book = bookOf({
        hours: spans.length > 0 ? [usual(spans)] : [],
        closures: closed.map(({ day, from, length, roomId }) => ({
          name: 'Painting', siteId: null, roomId, firstDay: addDays(firstDay, day), lastDay: addDays(firstDay, day), from: clockOf(from), to: clockOf(Math.min(96, from + 1 + length)),
        })),
      })
      const start = at(firstDay, '00:00') + begins * 15 * minute
      const span = { start, end: start + quarters * 15 * minute }
      const open = openTime(addDays(firstDay, -1), addDays(firstDay, 5), hall, book)
      const allOpen = Array.from({ length: quarters }, (_, index) => start + index * 15 * minute).every((moment) => open.some((one) => one.start <= moment && moment < one.end))
      expect(weighHours(span, hall, book).length === 0).toBe(allOpen)
    }),
    { numRuns: 100 },
  )
})

test('without hours it is always open, with them only then, and until midnight goes on into the next day', () => {
  const span = { start: at('2026-11-24', '22:00'), end: at('2026-11-25', '02:00') }
  expect(weighHours(span, hall, bookOf())).toEqual([])
  expect(weighHours(span, hall, bookOf({ hours: [usual(weekly('09:00', '17:00'))] }))).toMatchObject([{ rule: 'outsideHours', of: '' }])
  const late = [...weekly('18:00', '00:00'), ...weekly('00:00', '02:00', [2, 3, 4, 5, 6])]
  expect(weighHours(span, hall, bookOf({ hours: [usual(late)] }))).toEqual([])
  expect(weighHours({ ...span, end: span.end + 1 }, hall, bookOf({ hours: [usual(late)] }))).toHaveLength(1)
})

test('a day of two spans is closed between them', () => {
  const book = bookOf({ hours: [usual([...weekly('09:00', '12:00'), ...weekly('13:00', '17:00')])] })
  const rules = (from: string, to: string) => weighHours({ start: at('2026-11-24', from), end: at('2026-11-24', to) }, hall, book).map(({ rule }) => rule)
  expect([rules('09:00', '12:00'), rules('13:00', '17:00'), rules('11:30', '13:30'), rules('12:00', '13:00')]).toEqual([[], [], ['outsideHours'], ['outsideHours']])
})

test('a site’s own hours go before the clinic’s, and a season before the usual ones of the same place', () => {
  const summer = { siteId: null, name: 'Summer', firstDay: '2026-07-01', lastDay: '2026-08-31', spans: weekly('09:00', '13:00') }
  const book = bookOf({ hours: [usual(weekly('09:00', '17:00')), summer, usual(weekly('10:00', '22:00'), 'annex')] })
  expect(hoursOn('2026-07-01', null, book)?.name).toBe('Summer')
  expect(hoursOn('2026-08-31', 'elsewhere', book)?.name).toBe('Summer')
  expect(hoursOn('2026-09-01', null, book)?.spans[0]!.to).toBe('17:00')
  expect(hoursOn('2026-07-15', 'annex', book)?.spans[0]!.to).toBe('22:00')
  expect(weighHours({ start: at('2026-07-15', '14:00'), end: at('2026-07-15', '15:00') }, hall, book)).toMatchObject([{ rule: 'outsideHours', of: 'Summer' }])
})

test('a closure closes the clinic, its site, or its room with the combinations that the room is part of', () => {
  const closed = (where: { siteId?: string; roomId?: string }) =>
    bookOf({ closures: [{ name: 'Painting', siteId: null, roomId: null, firstDay: '2026-11-24', lastDay: '2026-11-25', from: null, to: null, ...where }] })
  const span = { start: at('2026-11-25', '18:00'), end: at('2026-11-25', '20:00') }
  const both = { roomIds: ['both', 'hall', 'kitchen'], siteId: 'annex' }
  expect(weighHours(span, hall, closed({}))).toMatchObject([{ rule: 'closed', of: 'Painting' }])
  expect(weighHours(span, hall, closed({ siteId: 'annex' }))).toEqual([])
  expect(weighHours(span, both, closed({ siteId: 'annex' }))).toHaveLength(1)
  expect(weighHours(span, both, closed({ roomId: 'kitchen' }))).toHaveLength(1)
  expect(weighHours(span, hall, closed({ roomId: 'kitchen' }))).toEqual([])
  expect(weighHours({ start: at('2026-11-26', '00:00'), end: at('2026-11-26', '01:00') }, hall, closed({}))).toEqual([])
})

test('a holiday closes its whole day, by its key, when the clinic closes on it', () => {
  const span = { start: at('2026-12-24', '23:00'), end: at('2026-12-25', '01:00') }
  expect(weighHours(span, hall, bookOf())).toEqual([])
  expect(weighHours(span, hall, bookOf({ holidays: [...holidayNames] }))).toMatchObject([{ rule: 'closed', of: 'holiday:christmas' }])
  expect(closingsBetween('2026-12-20', '2027-01-05', hall, bookOf({ holidays: [...holidayNames] })).map(({ of }) => of)).toEqual(['holiday:christmas', 'holiday:boxingDay', 'holiday:newYear'])
  expect(weighHours({ start: span.start, end: span.start + hour }, hall, bookOf({ holidays: [...holidayNames] }))).toEqual([])
})

/** Read off printed calendars of Ontario. */
const printed: Record<number, string> = {
  2024: '01-01 02-19 03-29 04-01 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26',
  2025: '01-01 02-17 04-18 04-21 05-19 07-01 08-04 09-01 09-30 10-13 11-11 12-25 12-26',
  2026: '01-01 02-16 04-03 04-06 05-18 07-01 08-03 09-07 09-30 10-12 11-11 12-25 12-26',
  2027: '01-01 02-15 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-25 12-26',
  2028: '01-01 02-21 04-14 04-17 05-22 07-01 08-07 09-04 09-30 10-09 11-11 12-25 12-26',
  2029: '01-01 02-19 03-30 04-02 05-21 07-01 08-06 09-03 09-30 10-08 11-11 12-25 12-26',
  2030: '01-01 02-18 04-19 04-22 05-20 07-01 08-05 09-02 09-30 10-14 11-11 12-25 12-26',
  2031: '01-01 02-17 04-11 04-14 05-19 07-01 08-04 09-01 09-30 10-13 11-11 12-25 12-26',
  2032: '01-01 02-16 03-26 03-29 05-24 07-01 08-02 09-06 09-30 10-11 11-11 12-25 12-26',
  2033: '01-01 02-21 04-15 04-18 05-23 07-01 08-01 09-05 09-30 10-10 11-11 12-25 12-26',
  2034: '01-01 02-20 04-07 04-10 05-22 07-01 08-07 09-04 09-30 10-09 11-11 12-25 12-26',
  2035: '01-01 02-19 03-23 03-26 05-21 07-01 08-06 09-03 09-30 10-08 11-11 12-25 12-26',
}

test.each(Object.entries(printed))('the days offered as holidays in %s', (year, days) => {
  expect(offeredHolidaysOf(Number(year)).map(({ day }) => day.slice(5)).join(' ')).toBe(days)
})
