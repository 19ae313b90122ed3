import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { businessDaysBefore, isBusinessDay } from '#shared/base/holidays.ts'
import { addDays, clockAt, dayAt, daysBetween, defaultZone, hour, minute, momentAt } from '#shared/base/time.ts'
import { missingDefaults, shippedDefaults } from './kinds.rules.ts'
import { kindDefaults } from './kinds.schema.ts'
import { meetingKind } from './meetings.schema.ts'
import { agendaTimes, dueDay, lateFrom, minutesLeft, moveLine } from './plan.rules.ts'

const day = fc.integer({ min: 0, max: 3650 }).map((count) => addDays('2024-01-01', count))
const agenda = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 600 }) }), { maxLength: 20 })

describe('the agenda', () => {
  test('runs without a gap from the start, each item as long as it was given', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4e12 }), agenda, (start, lines) => {
      let from = start
      for (const [index, span] of agendaTimes(start, lines).entries()) {
        expect(span).toEqual({ start: from, end: from + lines[index]!.minutes * minute })
        from = span.end
      }
      const end = start + 3 * hour
      expect(minutesLeft({ start, end }, lines)).toBe((end - from) / minute)
    }))
  })
  test('shows the wall’s clocks in the night they are set back: an hour from 1:30 begins the next item at 1:30 again', () => {
    const start = momentAt('2026-11-01', '01:30', defaultZone)
    const [, second] = agendaTimes(start, [{ minutes: 60 }, { minutes: 30 }])
    expect(clockAt(second!.start, defaultZone)).toBe('01:30')
    expect(clockAt(second!.end, defaultZone)).toBe('02:00')
  })
  test('an item moved up and down again is where it was; the ends do not move past themselves', () => {
    fc.assert(fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), fc.nat(7), (lines, at) => {
      const moved = moveLine(lines, at, 1)
      expect(moved.toSorted()).toEqual(lines.toSorted())
      expect(at < lines.length - 1 ? moveLine(moved, at + 1, -1) : moved).toEqual(lines)
      expect(moveLine(lines, 0, -1)).toEqual(lines)
    }))
  })
})

describe('counting back', () => {
  test('of business days lands on one, with exactly so many from there to the day', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (meetingDay, count) => {
      const due = businessDaysBefore(meetingDay, count)
      expect(isBusinessDay(due)).toBe(true)
      const between = Array.from({ length: daysBetween(due, meetingDay) }, (_, index) => addDays(due, index))
      expect(between.filter(isBusinessDay)).toHaveLength(count)
    }))
  })
  test.each([
    ['2026-12-03', 1, '2026-12-02'],
    ['2026-11-30', 1, '2026-11-27'],
    ['2026-12-29', 1, '2026-12-28'],
    ['2026-12-28', 1, '2026-12-24'],
    ['2026-04-06', 1, '2026-04-02'],
    ['2026-05-19', 2, '2026-05-14'],
    ['2026-12-03', 0, '2026-12-03'],
  ])('before %s, %i business days are %s', (meetingDay, days, due) => {
    expect(dueDay(meetingDay, { days, counting: 'businessDaysBefore' })).toBe(due)
  })
  test('of days is the calendar’s, and after is the mirror of before', () => {
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 120 }), (meetingDay, days) => {
      expect(daysBetween(dueDay(meetingDay, { days, counting: 'daysBefore' }), meetingDay)).toBe(days)
      expect(dueDay(dueDay(meetingDay, { days, counting: 'daysBefore' }), { days, counting: 'daysAfter' })).toBe(meetingDay)
    }))
  })
  test('is late at its clock, else when its day is over, also on the days clocks change', () => {
    expect(lateFrom('2026-12-02', '12:00', defaultZone)).toBe(momentAt('2026-12-02', '12:00', defaultZone))
    expect(clockAt(lateFrom('2026-03-08', '02:30', defaultZone), defaultZone)).toBe('03:00')
    fc.assert(fc.property(day, (due) => {
      const late = lateFrom(due, null, defaultZone)
      expect([dayAt(late - 1, defaultZone), dayAt(late, defaultZone)]).toEqual([due, addDays(due, 1)])
    }))
  })
})

describe('what is shipped', () => {
  test.each(meetingKind.options)('for a %s fits what a clinic could save itself, each thing once', (kind) => {
    const defaults = shippedDefaults[kind]
    expect(kindDefaults.parse(defaults)).toEqual(defaults)
    expect(defaults.agenda.length).toBeGreaterThan(2)
    expect(defaults.steps.length).toBeGreaterThan(1)
    expect(new Set(defaults.agenda.map(({ title }) => title)).size).toBe(defaults.agenda.length)
    expect(new Set(defaults.steps.map(({ what }) => what)).size).toBe(defaults.steps.length)
    expect(missingDefaults(defaults, defaults)).toEqual({ agenda: [], steps: [] })
    expect(missingDefaults(defaults, { agenda: [], steps: [] })).toEqual({ agenda: defaults.agenda, steps: defaults.steps })
    expect(new Set(defaults.roles).size).toBe(defaults.roles.length)
  })
})
