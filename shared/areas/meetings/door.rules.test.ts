import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockAt, defaultZone, hour, minute, momentAt } from '#shared/base/time.ts'
import { arrivalOf, countAttendance, countByMinute, fitsTyped, isLate, momentOfClock, opensAt, stillNow, wasThere, withPresence } from './door.rules.ts'
import { type Attendance, presence } from './door.schema.ts'

const start = Date.UTC(2026, 11, 3, 23)
const evening = { start, end: start + 2 * hour }
const moment = fc.integer({ min: start - 5 * hour, max: start + 12 * hour })
const meant = fc.oneof(fc.constant(undefined), fc.constant(null), moment)

describe('the moment of an arrival', () => {
  test('is never before the door opens, never to come, and never long after the end', () => {
    fc.assert(fc.property(moment, meant, (now, said) => {
      const arrival = arrivalOf(evening, now, said)
      if ('refused' in arrival) return
      expect(now).toBeGreaterThanOrEqual(opensAt(evening))
      if (arrival.at === null) return
      expect(arrival.at).toBeGreaterThanOrEqual(opensAt(evening))
      expect(arrival.at).toBeLessThanOrEqual(Math.min(now, evening.end + stillNow))
      expect(arrival.at).toBe(said ?? now)
    }))
  })
  test('says why it cannot be: too early by a minute, in days to come, after all was over', () => {
    expect(arrivalOf(evening, opensAt(evening) - 1, undefined)).toEqual({ refused: 'notOpen' })
    expect(arrivalOf(evening, opensAt(evening), undefined)).toEqual({ at: opensAt(evening) })
    expect(arrivalOf(evening, start, start + 1)).toEqual({ refused: 'future' })
    expect(arrivalOf(evening, start, opensAt(evening) - 1)).toEqual({ refused: 'notOpen' })
    expect(arrivalOf(evening, evening.end + 5 * hour, evening.end + stillNow + 1)).toEqual({ refused: 'over' })
  })
  test('is not known of whoever is written down the next day', () => {
    expect(arrivalOf(evening, evening.end + stillNow, undefined)).toEqual({ at: evening.end + stillNow })
    expect(arrivalOf(evening, evening.end + 14 * hour, undefined)).toEqual({ at: null })
    expect(arrivalOf(evening, evening.end + 14 * hour, start)).toEqual({ at: start })
  })
  test('is late from the minute after the start, by the clock on the wall', () => {
    expect(isLate({ arrivedAt: start + minute - 1 }, evening)).toBe(false)
    expect(isLate({ arrivedAt: start + minute }, evening)).toBe(true)
    expect(isLate({ arrivedAt: null }, evening)).toBe(false)
  })
})

const attended: fc.Arbitrary<Attendance> = fc
  .record({
    inPerson: fc.boolean(), remote: fc.constantFrom(null, 'phone' as const, 'video' as const), arrived: fc.option(fc.nat(150)), stayed: fc.option(fc.nat(150)),
    firstTime: fc.boolean(), fare: fc.boolean(), childCare: fc.boolean(),
  })
  .map(({ inPerson, remote, arrived, stayed, ...told }) => {
    const there = inPerson || remote !== null
    const arrivedAt = there && arrived !== null ? start - hour + arrived * minute : null
    const leftAt = there && stayed !== null ? (arrivedAt ?? start) + stayed * minute : null
    return { id: crypto.randomUUID(), inPerson, remote, arrivedAt, leftAt, excused: !there, language: '', needs: '', ...told, markedAt: start, markedBy: '' }
  })
const door = fc.array(attended, { maxLength: 60 })

describe('what a door list adds up to', () => {
  test('counts each person once: the ways together less those who are there both ways', () => {
    fc.assert(fc.property(door, (attendances) => {
      const counts = countAttendance(attendances, evening)
      expect(counts.all).toBe(counts.inPerson + counts.remote - counts.both)
      expect(counts.all + counts.excused).toBe(attendances.length)
      for (const part of [counts.inPerson, counts.remote, counts.late, counts.left, counts.firstTime, counts.fares, counts.childCare]) expect(part).toBeLessThanOrEqual(counts.all)
      expect(counts.both).toBeLessThanOrEqual(Math.min(counts.inPerson, counts.remote))
    }))
  })
  test('does not grow when someone who is there takes part another way too', () => {
    fc.assert(fc.property(door, fc.nat(), fc.constantFrom(...presence.options), (attendances, at, added) => {
      const before = attendances.filter(wasThere)
      if (before.length === 0) return
      const after = before.map((one, index) => (index === at % before.length ? { ...one, ...withPresence(one, added) } : one))
      expect(countAttendance(after, evening).all).toBe(countAttendance(before, evening).all)
    }))
  })
  test('by the minute never shrinks in those who came, ends with all of them, and has never more there than came', () => {
    fc.assert(fc.property(door, (attendances) => {
      const lines = countByMinute(attendances)
      const { all, left } = countAttendance(attendances, evening)
      for (const [index, line] of lines.entries()) {
        const before = lines[index - 1]
        expect(line.at % minute).toBe(0)
        if (before) expect(line.at).toBeGreaterThan(before.at)
        expect(line.came).toBeGreaterThanOrEqual(before?.came ?? 0)
        expect(line.there).toBeLessThanOrEqual(line.came)
        expect(line.there).toBeGreaterThanOrEqual(0)
      }
      if (lines.length > 0) expect(lines.at(-1)).toMatchObject({ came: all, there: all - left })
      else expect(attendances.filter((one) => one.arrivedAt !== null || one.leftAt !== null)).toEqual([])
    }))
  })
})

describe('a clock that someone types', () => {
  test('is of the evening, or after midnight of the next day', () => {
    const late = momentAt('2026-12-31', '22:00', defaultZone)
    expect(momentOfClock({ start: late }, '21:40', defaultZone)).toBe(momentAt('2026-12-31', '21:40', defaultZone))
    expect(momentOfClock({ start: late }, '00:20', defaultZone)).toBe(momentAt('2027-01-01', '00:20', defaultZone))
  })
  test('shows what was typed, from the door’s opening to a day later, also when the clocks change', () => {
    const clocks = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }), clocks, (begins, clock) => {
      const found = momentOfClock({ start: begins }, clock, defaultZone)
      expect(found).toBeGreaterThanOrEqual(opensAt({ start: begins }) - minute)
      expect(found).toBeLessThan(opensAt({ start: begins }) + 26 * hour)
      // Of an hour that is skipped in spring, the moment it is skipped.
      expect([clock, '03:00']).toContain(clockAt(found, defaultZone))
    }))
  })
})

test('typed words find by name and nickname, without accents', () => {
  const person = { name: 'Chloé Nguyễn', otherNames: ['Coco'] }
  for (const typed of ['', 'chl', 'nguyen CHLOE', 'coco', 'coco ng']) expect(fitsTyped(person, typed), typed).toBe(true)
  for (const typed of ['hloe', 'coco x']) expect(fitsTyped(person, typed), typed).toBe(false)
})
