import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import { countedUntil, expectedTurns, grantFrom, isFree, minutesLeft, minutesUsed, mostExtensions, shortestTurn } from './stations.rules.ts'
import { type Session, type Station, stationSettings } from './stations.schema.ts'

const now = Date.UTC(2026, 10, 24, 19)
const station = (roomId: string, changes: Partial<Station> = {}): Station => ({
  roomId, name: roomId, siteName: null, archived: false, session: null, next: null, freeUntil: null, openUntil: now + 8 * hour, ...changes,
})
const sitting = (until: number) => ({ until, startedAt: now - hour }) as Session
const booked = (start: number, end: number) => ({ freeUntil: start, next: { id: '', title: 'x', contactName: null, start, end } })

test('minutes used are whole, one at least, and never less than the time they stand for', () => {
  expect([minutesUsed(now, now), minutesUsed(now, now + 1), minutesUsed(now, now + minute), minutesUsed(now, now + minute + 1)]).toEqual([1, 1, 1, 2])
  fc.assert(
    fc.property(fc.nat(10 * hour), (length) => {
      const minutes = minutesUsed(now, now + length)
      expect(minutes * minute).toBeGreaterThanOrEqual(length)
      expect((minutes - 1) * minute).toBeLessThanOrEqual(length)
    }),
  )
})

test('a session is counted until it is ended, not past its time unless they stayed, and never before it began', () => {
  const session = { startedAt: now, until: now + hour }
  expect(countedUntil(session, now + 5 * minute, false)).toBe(now + 5 * minute)
  expect(countedUntil(session, now + 2 * hour, false)).toBe(session.until)
  expect(countedUntil(session, now + 2 * hour, true)).toBe(now + 2 * hour)
  expect(countedUntil(session, now - minute, false)).toBe(now)
})

test('the clock counts down to zero and stays there', () => {
  expect([now + 61_000, now + minute, now + 1, now, now - hour].map((until) => minutesLeft(until, now))).toEqual([2, 1, 1, 0, 0])
})

test('what is granted is what was asked, cut where it closes or is booked, and nothing under a minute', () => {
  expect(grantFrom(now, 60, { openUntil: null, freeUntil: null })).toEqual({ until: now + hour, minutes: 60, shortened: null })
  expect(grantFrom(now, 60, { openUntil: now + 20 * minute, freeUntil: now + 30 * minute })).toEqual({ until: now + 20 * minute, minutes: 20, shortened: 'closing' })
  expect(grantFrom(now, 60, { openUntil: now + hour, freeUntil: now + 30 * minute + 1 })).toEqual({ until: now + 30 * minute + 1, minutes: 30, shortened: 'booking' })
  expect(grantFrom(now, 60, { openUntil: null, freeUntil: now + minute - 1 })).toBeNull()
  expect(grantFrom(now, 60, { openUntil: now - hour, freeUntil: null })).toBeNull()
})

test('how often a session is extended depends on whether someone waits', () => {
  const settings = stationSettings.parse({})
  expect([mostExtensions(0, settings), mostExtensions(2, settings)]).toEqual([null, 0])
  expect(mostExtensions(0, { ...settings, extensionsFree: 3 })).toBe(3)
})

test('a station is free when it is open, nobody’s time runs, and a turn fits before the next booking', () => {
  expect(isFree(station('a'), now)).toBe(true)
  expect(isFree(station('a', { session: sitting(now) }), now)).toBe(true)
  expect(isFree(station('a', { session: sitting(now + 1) }), now)).toBe(false)
  expect(isFree(station('a', booked(now + shortestTurn * minute, now + hour)), now)).toBe(true)
  expect(isFree(station('a', booked(now + shortestTurn * minute - 1, now + hour)), now)).toBe(false)
  expect(isFree(station('a', booked(now - minute, now + hour)), now)).toBe(false)
  expect(isFree(station('a', { openUntil: null }), now)).toBe(false)
  expect(isFree(station('a', { archived: true }), now)).toBe(false)
})

test('the first in line gets what is free first, and those after them what comes free next', () => {
  const stations = [station('soon', { session: sitting(now + 10 * minute) }), station('late', { session: sitting(now + 40 * minute) }), station('old', { archived: true })]
  expect(expectedTurns(stations, 4, { sessionMinutes: 60 }, now)).toEqual([
    { roomId: 'soon', at: now + 10 * minute }, { roomId: 'late', at: now + 40 * minute }, { roomId: 'soon', at: now + 70 * minute }, { roomId: 'late', at: now + 100 * minute },
  ])
  expect(expectedTurns([station('a', booked(now + 5 * minute, now + hour))], 1, { sessionMinutes: 60 }, now)).toEqual([{ roomId: 'a', at: now + hour }])
  expect(expectedTurns([station('a', { openUntil: now + 70 * minute })], 3, { sessionMinutes: 60 }, now)).toEqual([{ roomId: 'a', at: now }, { roomId: 'a', at: now + hour }, null])
  // Where time is up someone may still have to get up: the empty one comes first.
  expect(expectedTurns([station('up', { session: sitting(now - hour) }), station('empty')], 2, { sessionMinutes: 60 }, now).map((turn) => turn?.roomId)).toEqual(['empty', 'up'])
  expect(expectedTurns([], 1, { sessionMinutes: 60 }, now)).toEqual([null])
})

test('whoever comes later is never expected before whoever came first, and never where someone still sits', () => {
  const stations = fc.array(fc.record({ left: fc.nat(120), closes: fc.integer({ min: 0, max: 300 }) }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(stations, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 5, max: 90 }), (made, count, sessionMinutes) => {
      const all = made.map(({ left, closes }, index) => station(String(index), { session: left > 0 ? sitting(now + left * minute) : null, openUntil: now + closes * minute }))
      const turns = expectedTurns(all, count, { sessionMinutes }, now)
      const known = turns.filter((turn) => turn !== null)
      expect(turns.slice(known.length).every((turn) => turn === null)).toBe(true)
      for (const [index, turn] of known.entries()) {
        if (index > 0) expect(turn.at).toBeGreaterThanOrEqual(known[index - 1]!.at)
        const own = all.find(({ roomId }) => roomId === turn.roomId)!
        expect(turn.at).toBeGreaterThanOrEqual(own.session?.until ?? now)
        expect(turn.at + shortestTurn * minute).toBeLessThanOrEqual(own.openUntil!)
      }
    }),
  )
})
