import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, boundsOfDay, clockAt, dayAt, defaultZone, formatClock, formatDay, formatSpan, hour, momentAt, momentOfWall, wallAt } from './time.ts'

const zone = defaultZone
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test('a wall time becomes its moment and back, but for the hour that spring skips', () => {
  const minutes = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const moment = minute * 60_000
      const back = momentAt(dayAt(moment, zone), clockAt(moment, zone), zone)
      // Of the hour that autumn brings twice, the first is meant.
      expect([0, hour]).toContain(moment - back)
      expect(momentOfWall(wallAt(moment, zone), zone)).toBe(back)
    }),
  )
})

test('days have 23 or 25 hours when the clocks change', () => {
  const length = (day: string) => {
    const { from, to } = boundsOfDay(day, zone)
    return (to - from) / hour
  }
  expect([length('2027-03-14'), length('2026-11-01'), length('2026-11-24')]).toEqual([23, 25, 24])
  expect(momentAt('2027-03-14', '02:30', zone)).toBe(momentAt('2027-03-14', '03:30', zone))
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect([addDays('2028-02-28', 1), addDays('2026-03-08', 1), addDays('2026-11-01', -1), addDays('2026-01-01', -366)]).toEqual(['2028-02-29', '2026-03-09', '2026-10-31', '2024-12-31'])
  expect(() => addDays('soon', 1)).toThrow(RangeError)
})

test('days and clocks are written as people in Ontario write them', () => {
  const six = momentAt('2026-12-01', '18:00', zone)
  expect(formatDay('2026-11-24', 'en-CA')).toBe('Tuesday, November 24, 2026')
  expect(formatDay('2026-12-01', 'fr-CA')).toBe('mardi 1er décembre 2026')
  expect(formatDay('2026-11-24', 'fr-CA')).toBe('mardi 24 novembre 2026')
  expect(plain(formatClock(six, 'en-CA', zone))).toBe('6:00 p.m.')
  expect(plain(formatSpan(six, six + hour, 'fr-CA', zone))).toBe('18 h 00 – 19 h 00')
})
