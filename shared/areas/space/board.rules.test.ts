import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, boundsOfDay, defaultZone as zone, hour, minute } from '#shared/base/time.ts'
import { cellsOf, clashesOnBoard, kindOfLetter, rowsTakenBy, stripStep } from './board.rules.ts'
import { overlaps } from './space.rules.ts'

const whole = (id: string) => ({ id, partIds: [], setupMinutes: 15, cleanupMinutes: 30 })
const rooms = [whole('a'), whole('b'), whole('c'), { ...whole('ab'), partIds: ['a', 'b'] }, { ...whole('bc'), partIds: ['b', 'c'] }]

test('a combination is taken with each of its parts and with what shares one of them', () => {
  const rows = rowsTakenBy(rooms)
  expect(Object.fromEntries([...rows].map(([id, taken]) => [id, taken.sort()]))).toEqual({
    a: ['a', 'ab'], b: ['ab', 'b', 'bc'], c: ['bc', 'c'], ab: ['a', 'ab', 'b', 'bc'], bc: ['ab', 'b', 'bc', 'c'],
  })
})

describe('what stands in the way on the board', () => {
  const place = fc.record({ roomId: fc.constantFrom(...rooms.map(({ id }) => id)), from: fc.integer({ min: 0, max: 96 }), lasts: fc.integer({ min: 1, max: 20 }) })

  test('is what shares a minute of a real room with the wish and its margins, and nothing else', () => {
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 8 }), (wish, others) => {
        const proposal = { id: null, roomId: wish.roomId, start: wish.from * 15 * minute, end: (wish.from + wish.lasts) * 15 * minute, setupMinutes: null, cleanupMinutes: null }
        const entries = others.map(({ roomId, from, lasts }, index) => ({ id: String(index), roomId, takenFrom: from * 15 * minute, takenTo: (from + lasts) * 15 * minute }))
        // Minute by minute, in the real rooms behind each.
        const real = (roomId: string) => (roomId.length === 1 ? [roomId] : [...roomId])
        const expected = entries.filter((entry) => {
          const shares = real(entry.roomId).some((part) => real(wish.roomId).includes(part))
          let met = false
          for (let at = proposal.start - 15 * minute; at < proposal.end + 30 * minute; at += minute) met ||= at >= entry.takenFrom && at < entry.takenTo
          return shares && met
        })
        const found = clashesOnBoard(proposal, entries, rooms, 0)
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
      }),
    )
  })

  test('is not itself, not who did not come, and not a hold that has run out', () => {
    const proposal = { id: 'me', roomId: 'a', start: 10 * hour, end: 11 * hour, setupMinutes: 0, cleanupMinutes: 0 }
    const entry = { roomId: 'a', takenFrom: 10 * hour, takenTo: 11 * hour }
    const held = { ...entry, id: 'held', status: 'provisional', holdUntil: 5 }
    expect(clashesOnBoard(proposal, [{ ...entry, id: 'me' }, { ...entry, id: 'gone', takenFrom: null, takenTo: null }, held], rooms, 5)).toEqual([])
    expect(clashesOnBoard(proposal, [held], rooms, 4)).toEqual([held])
  })
})

describe('the cells of a month', () => {
  const first = '2026-10-30'
  const edges = Array.from({ length: 6 }, (_, count) => boundsOfDay(addDays(first, count), zone).from)
  const span = fc.tuple(fc.integer({ min: -30, max: 6 * 48 }), fc.integer({ min: 1, max: 48 })).map(([from, lasts]) => ({ start: edges[0]! + from * stripStep, end: edges[0]! + (from + lasts) * stripStep }))

  test('say of each half hour whether the room is taken, also on the day of 25 hours, and count its own bookings', () => {
    const booking = fc.tuple(span, fc.constantFrom('a', 'b', 'ab')).map(([one, roomId]) => ({ ...one, roomId, state: 'approved' as const }))
    fc.assert(
      fc.property(fc.array(booking, { maxLength: 6 }), (bookings) => {
        const cells = cellsOf(bookings, rooms, edges)
        for (const [day, from] of edges.slice(0, -1).entries()) {
          const to = edges[day + 1]!
          for (const room of ['a', 'b', 'ab', 'c']) {
            const here = bookings.filter((one) => one.roomId === room && overlaps(one, { start: from, end: to }))
            const cell = cells.find((one) => one.roomId === room && one.day === day)
            expect(cell?.count ?? 0).toBe(here.length)
            for (let slice = 0; slice < (to - from) / stripStep; slice++) {
              const half = { start: from + slice * stripStep, end: from + (slice + 1) * stripStep }
              const taken = bookings.some((one) => rowsTakenBy(rooms).get(one.roomId)!.includes(room) && overlaps(one, half))
              expect(cell !== undefined && kindOfLetter[cell.strip[slice]!] !== 'free').toBe(taken)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('have as many half hours as the day', () => {
    const whole = [{ roomId: 'a', start: edges[0]!, end: edges[5]!, state: 'approved' as const }]
    expect(cellsOf(whole, [rooms[0]!], edges).map(({ strip, minutes }) => [strip.length, minutes])).toEqual([[48, 1440], [48, 1440], [50, 1500], [48, 1440], [48, 1440]])
  })

  test('show who did not come, and count no minutes for them', () => {
    const [cell] = cellsOf([{ roomId: 'a', start: edges[0]!, end: edges[0]! + hour, state: 'noShow' }], rooms, edges)
    expect(cell).toMatchObject({ count: 1, minutes: 0 })
    expect(cell!.strip.startsWith('nn.')).toBe(true)
  })
})
