import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockAt, defaultZone as zone, hour, minute, momentAt } from '#shared/base/time.ts'
import { boardHours, longestBooking, movedTo, nextFree, offerStep, offerWithin, overlaps, roomsBySeats, spanOfWall, timesProblem, type Span, wallOfSpan } from './space.rules.ts'

/** Around both clock changes of the clinic's zone, and a plain day. */
const days = ['2026-11-01', '2027-03-14', '2026-11-24']
const anchor = fc.constantFrom(...days).map((day) => momentAt(day, '00:00', zone))

/** Spans to the minute within three days of an anchor, so that they crowd each other. */
const spanFrom = (from: number) =>
  fc
    .tuple(fc.integer({ min: -24 * 60, max: 48 * 60 }), fc.integer({ min: 5, max: 24 * 60 }))
    .map(([begins, lasts]) => ({ start: from + begins * minute, end: from + (begins + lasts) * minute }))
const crowded = anchor.chain((from) => fc.tuple(spanFrom(from), fc.array(spanFrom(from), { maxLength: 40 })))

test('rooms offered in place of another: those with seats enough, the smallest first, then the others, the largest first', () => {
  const rooms = [4, 120, 12, 40, 8].map((capacity) => ({ capacity }))
  const seats = (people: number) => roomsBySeats(rooms, people).map(({ capacity }) => capacity)
  expect(seats(10)).toEqual([12, 40, 120, 8, 4])
  expect(seats(500)).toEqual([120, 40, 12, 8, 4])
  expect(seats(0)).toEqual([4, 8, 12, 40, 120])
})

describe('two spans', () => {
  const eight = momentAt('2026-11-24', '20:00', zone)

  test('do not clash when one ends at the moment the other begins', () => {
    expect(overlaps({ start: eight - hour, end: eight }, { start: eight, end: eight + hour })).toBe(false)
    expect(overlaps({ start: eight - hour, end: eight + 1 }, { start: eight, end: eight + hour })).toBe(true)
  })

  test('clash just when some moment is in both, whichever comes first', () => {
    const small = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 })).map(([start, lasts]) => ({ start, end: start + lasts }))
    const moments = (span: Span) => Array.from({ length: span.end - span.start }, (_, at) => span.start + at)
    fc.assert(
      fc.property(small, small, (one, other) => {
        const shared = moments(one).some((moment) => moments(other).includes(moment))
        expect(overlaps(one, other)).toBe(shared)
        expect(overlaps(other, one)).toBe(shared)
      }),
    )
  })
})

describe('the next free time', () => {
  test('never overlaps a booking, lasts as long as wanted, begins on a quarter hour of the wall, and not before it was wanted', () => {
    fc.assert(
      fc.property(crowded, ([wanted, busy]) => {
        const found = nextFree(wanted, busy)!
        expect(busy.filter((taken) => overlaps(taken, found))).toEqual([])
        expect(found.end - found.start).toBe(wanted.end - wanted.start)
        expect(found.start).toBeGreaterThanOrEqual(wanted.start)
        expect(Number(clockAt(found.start, zone).slice(3)) % 15).toBe(0)
      }),
    )
  })

  test('is the earliest: every quarter hour before it clashes', () => {
    fc.assert(
      fc.property(crowded, ([wanted, busy]) => {
        const found = nextFree(wanted, busy)!
        const first = Math.ceil(wanted.start / offerStep) * offerStep
        for (let start = first; start < found.start; start += offerStep) {
          expect(busy.some((taken) => overlaps(taken, movedTo(wanted, start)))).toBe(true)
        }
      }),
    )
  })

  test('does not depend on the order the bookings come in', () => {
    fc.assert(
      fc.property(crowded, ([wanted, busy]) => {
        expect(nextFree(wanted, [...busy].reverse())).toEqual(nextFree(wanted, busy))
      }),
    )
  })

  test('may begin the moment a booking ends and end the moment the next begins', () => {
    const six = momentAt('2026-11-24', '18:00', zone)
    const busy = [
      { start: six, end: six + 2 * hour },
      { start: six + 4 * hour, end: six + 5 * hour },
    ]
    expect(nextFree({ start: six + hour, end: six + 3 * hour }, busy)).toEqual({ start: six + 2 * hour, end: six + 4 * hour })
    expect(nextFree({ start: six + hour, end: six + 3 * hour + minute }, busy)).toEqual({ start: six + 5 * hour, end: six + 7 * hour + minute })
  })

  test('keeps its length through the hour that comes twice and the hour that never comes', () => {
    for (const [day, wall] of [['2026-11-01', '01:30'], ['2027-03-14', '03:30']] as const) {
      // An hour after 1:30 it is 1:30 again in autumn, and 3:30 in spring.
      const start = momentAt(day, '01:30', zone)
      const found = nextFree({ start, end: start + 3 * hour }, [{ start, end: start + hour + 1 }])!
      expect(found.end - found.start).toBe(3 * hour)
      expect(found.start).toBe(start + hour + 15 * minute)
      expect(clockAt(start + hour, zone)).toBe(wall)
    }
  })

  test('is looked for fourteen days ahead and no further', () => {
    const start = momentAt('2026-11-24', '18:00', zone)
    const wanted = { start, end: start + hour }
    expect(nextFree(wanted, [{ start, end: start + offerWithin }])).toEqual(movedTo(wanted, start + offerWithin))
    expect(nextFree(wanted, [{ start, end: start + offerWithin + 1 }])).toBeNull()
  })
})

describe('a time as it is typed', () => {
  test('comes back from the wall as it was, whatever the clocks do that night', () => {
    fc.assert(
      fc.property(anchor.chain(spanFrom), (span) => {
        expect(spanOfWall(wallOfSpan(span, zone), zone, span)).toEqual(span)
      }),
    )
  })

  test('ends the same day, at midnight, or the day after when it says so', () => {
    const wall = { day: '2026-11-24', from: '18:00', to: '20:00', overnight: false }
    expect(spanOfWall(wall, zone)).toEqual({ start: momentAt('2026-11-24', '18:00', zone), end: momentAt('2026-11-24', '20:00', zone) })
    expect(spanOfWall({ ...wall, to: '00:00' }, zone).end).toBe(momentAt('2026-11-25', '00:00', zone))
    expect(spanOfWall({ ...wall, to: '02:00', overnight: true }, zone).end).toBe(momentAt('2026-11-25', '02:00', zone))
    expect(timesProblem(spanOfWall({ ...wall, to: '17:00' }, zone))).toBe('endAfterStart')
  })

  test('keeps the second of an hour that comes twice when only something else is changed', () => {
    const second = momentAt('2026-11-01', '01:30', zone) + hour
    const before = { start: second, end: second + hour }
    const wall = wallOfSpan(before, zone)
    expect(wall.from).toBe('01:30')
    expect(spanOfWall(wall, zone, before)).toEqual(before)
    expect(spanOfWall({ ...wall, from: '01:15' }, zone, before).start).toBe(momentAt('2026-11-01', '01:15', zone))
  })

  test('lasts longer than nothing and a day at most', () => {
    expect(timesProblem({ start: 5, end: 5 })).toBe('endAfterStart')
    expect(timesProblem({ start: 0, end: longestBooking })).toBeNull()
    expect(timesProblem({ start: 0, end: longestBooking + 1 })).toBe('tooLong')
  })
})

describe('the hours of a board', () => {
  const at = (clock: string, day = '2026-11-24') => momentAt(day, clock, zone)

  test('are those of the office and the evening when nothing is booked beyond', () => {
    expect(boardHours('2026-11-24', [{ start: at('08:00'), end: at('22:00') }], zone)).toEqual({ first: 8, last: 22 })
  })

  test('reach to whatever is booked, in whole hours', () => {
    expect(boardHours('2026-11-24', [{ start: at('06:45'), end: at('22:15') }], zone)).toEqual({ first: 6, last: 23 })
  })

  test('reach to the edge of the day for what began before it or ends after it', () => {
    expect(boardHours('2026-11-24', [{ start: at('22:00', '2026-11-23'), end: at('01:00') }], zone)).toEqual({ first: 0, last: 22 })
    expect(boardHours('2026-11-24', [{ start: at('22:00'), end: at('01:00', '2026-11-25') }], zone)).toEqual({ first: 8, last: 24 })
    expect(boardHours('2026-11-24', [{ start: at('22:00'), end: at('00:00', '2026-11-25') }], zone)).toEqual({ first: 8, last: 24 })
  })
})
