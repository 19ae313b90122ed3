import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import { longestBooking, offerStep } from '#shared/areas/space/space.rules.ts'
import { hour } from '#shared/base/time.ts'
import { dayAfter, daysShown } from './days.ts'
import { moveCursor, settleCursor } from './grid.ts'
import { type EntryItem, layLanes } from './rows.ts'
import { stepPlace } from './steps.ts'
import { addressOf, boardOf } from './useBoardAddress.ts'

const item = (key: string, start: number, end: number) => ({ key, start, end })
const rows = [
  { id: 'a', items: [item('1', 0, 2), item('2', 2, 6), item('3', 6, 8)] },
  { id: 'b', items: [item('4', 0, 5), item('5', 5, 8)] },
]

describe('the focus on the board', () => {
  test('goes from one to the next in a row, and stays at its ends', () => {
    const from = { row: 'a', key: '2', at: 2 }
    expect(moveCursor(rows, from, 'ArrowRight')).toEqual({ row: 'a', key: '3', at: 6 })
    expect(moveCursor(rows, from, 'ArrowLeft')).toEqual({ row: 'a', key: '1', at: 0 })
    expect(moveCursor(rows, moveCursor(rows, from, 'End'), 'ArrowRight')).toEqual({ row: 'a', key: '3', at: 6 })
  })

  test('goes up and down to what is there at that time, and back to where it came from', () => {
    const down = moveCursor(rows, { row: 'a', key: '3', at: 6 }, 'ArrowDown')
    expect(down).toEqual({ row: 'b', key: '5', at: 6 })
    expect(moveCursor(rows, down, 'ArrowUp')).toEqual({ row: 'a', key: '3', at: 6 })
    expect(moveCursor(rows, down, 'ArrowDown')).toEqual(down)
  })

  test('stays near when what had it is gone', () => {
    expect(settleCursor(rows, { row: 'a', key: 'gone', at: 3 }, 0)).toEqual({ row: 'a', key: '2', at: 2 })
    expect(settleCursor(rows, { row: 'gone', key: 'x', at: 7 }, 0)?.row).toBe('a')
    expect(settleCursor([], null, 0)).toBeNull()
  })
})

test('whatever keys are pressed in move mode, a booking lasts a quarter hour to a day, and stays in a room of the board', () => {
  const keys = fc.array(fc.tuple(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), fc.boolean()), { maxLength: 200 })
  fc.assert(
    fc.property(keys, (pressed) => {
      let place = { roomId: 'b', start: 100 * hour, end: 101 * hour }
      for (const [key, shift] of pressed) {
        const before = place
        place = stepPlace(place, key, shift, { roomIds: ['a', 'b'], along: (moment, by) => moment + by * offerStep })!
        if (!shift) expect(place.end - place.start).toBe(before.end - before.start)
        if (shift) expect(place.roomId).toBe(before.roomId)
      }
      expect(place.end - place.start).toBeGreaterThanOrEqual(offerStep)
      expect(place.end - place.start).toBeLessThanOrEqual(longestBooking)
      expect(['a', 'b']).toContain(place.roomId)
    }),
  )
})

test('what lies at one time never shares a lane, and what stands alone has the whole row', () => {
  const entry = { takenFrom: 0, takenTo: 0 } as BoardEntry
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 12 })), { maxLength: 15 })
  fc.assert(
    fc.property(spans, (drawn) => {
      const items = drawn.map(([start, lasts], index): EntryItem => ({ kind: 'entry', key: String(index), start, end: start + lasts, entry, own: true, lane: 0, lanes: 1 }))
      layLanes(items)
      for (const one of items) {
        const beside = items.filter((other) => other !== one && other.start < one.end && one.start < other.end)
        expect(beside.some((other) => other.lane === one.lane)).toBe(false)
        expect(one.lane).toBeLessThan(one.lanes)
        if (beside.length === 0) expect(one.lanes).toBe(1)
        for (const other of beside) expect(other.lanes).toBe(one.lanes)
      }
    }),
  )
})

test('the address keeps all that the board shows', () => {
  const state = {
    day: '2027-02-10', view: 'week', bookingId: 'x', notice: 'changed',
    filter: { room: 'r', kind: 'line', site: 's', feature: 'Écran', access: ['quiet', 'stepFree'], seats: 12, free: { from: '18:00', to: '20:00' } },
  } as const
  expect(boardOf(addressOf({ ...state, filter: { ...state.filter, access: [...state.filter.access] } }), '2026-01-01')).toEqual({ ...state, filter: { ...state.filter, access: ['stepFree', 'quiet'] } })
  expect(boardOf(new URLSearchParams('day=nonsense&view=year&seats=-3&free=20:00-18:00&kind=boat'), '2026-01-01')).toEqual({
    day: '2026-01-01', view: 'day', bookingId: null, notice: null, filter: { room: null, kind: null, site: null, feature: null, access: [], seats: null, free: null },
  })
})

test('a week begins on Sunday, a month has its own days, and a step goes as far as the view', () => {
  expect(daysShown('week', '2026-11-25')).toEqual(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])
  expect(daysShown('month', '2028-02-10')).toHaveLength(29)
  expect(daysShown('month', '2026-01-31').at(-1)).toBe('2026-01-31')
  expect([dayAfter('day', '2026-01-31', 1), dayAfter('week', '2026-01-31', -1), dayAfter('month', '2026-01-31', 1)]).toEqual(['2026-02-01', '2026-01-24', '2026-02-28'])
})
