import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockAt, defaultZone, hour, minute, momentAt } from '#shared/base/time.ts'
import { liveAgenda, mayMark, readClock } from './live.rules.ts'
import type { ClockMark } from './live.schema.ts'

const at = (day: string, clock: string) => momentAt(day, clock, defaultZone)
type Mark = Pick<ClockMark, 'at' | 'mark' | 'itemId'>
const ids = ['a', 'b', 'c', 'd', 'e']

/** An agenda, and marks made one after the other as the screen allows them. */
const night = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: ids.length }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 90 * minute }), fc.constantFrom('began' as const, 'item' as const, 'ended' as const, 'undone' as const), fc.nat()), { maxLength: 25 }),
    fc.integer({ min: 0, max: 2 * hour }),
  )
  .map(([minutes, steps, later]) => {
    const agenda = minutes.map((given, index) => ({ id: ids[index]!, minutes: given }))
    const marks: Mark[] = []
    let now = at('2026-10-31', '23:00')
    for (const [pause, mark, which] of steps) {
      now += pause
      if (mayMark(marks, mark)) marks.push({ at: now, mark, itemId: mark === 'item' ? agenda[which % agenda.length]!.id : null })
    }
    return { agenda, marks, now: now + later, meeting: { start: at('2026-10-31', '23:00'), end: at('2026-11-01', '01:00') } }
  })

describe('the night’s clock', () => {
  test('gives each moment since the first item to one item at most, and all of them while it runs without a pause', () => {
    fc.assert(fc.property(night, ({ agenda, marks, now, meeting }) => {
      const clock = readClock(marks)
      const { items } = liveAgenda(clock, meeting, agenda, now)
      const spent = items.reduce((sum, item) => sum + item.spent, 0)
      expect(spent).toBeLessThanOrEqual(clock.startedAt === null ? 0 : (clock.endedAt ?? now) - clock.startedAt)
      const plain = marks.every(({ mark }, index) => mark === 'item' || (mark === 'ended' && index === marks.length - 1))
      if (plain && clock.startedAt !== null) expect(spent).toBe((clock.endedAt ?? now) - marks[0]!.at)
    }))
  })
  test('times what is left anew, one after the other from now, and ends with the last', () => {
    fc.assert(fc.property(night, ({ agenda, marks, now, meeting }) => {
      const clock = readClock(marks)
      const live = liveAgenda(clock, meeting, agenda, now)
      const left = live.items.filter(({ state }) => state === 'left')
      const current = live.items.find(({ state }) => state === 'current')
      const given = new Map(agenda.map(({ id, minutes }) => [id, minutes * minute]))
      const rest = current ? Math.max(0, given.get(current.id)! - current.spent) : 0
      let from = (clock.startedAt === null && (now <= meeting.start || now >= meeting.end) ? meeting.start : now) + rest
      for (const item of left) {
        expect(item.start).toBe(from)
        from += given.get(item.id)!
      }
      if (clock.endedAt === null) expect(live.end).toBe(from)
      else expect(live).toMatchObject({ end: clock.endedAt, nextId: null })
      expect(live.items.map(({ id }) => id)).toEqual(agenda.map(({ id }) => id))
      expect(live.nextId).toBe(left[0]?.id ?? null)
    }))
  })
  test('forgets what is undone: any mark and its undoing leave all as it was', () => {
    fc.assert(fc.property(night, fc.constantFrom('began' as const, 'item' as const, 'ended' as const), ({ marks, now }, mark) => {
      if (!mayMark(marks, mark)) return
      const undone: Mark[] = [...marks, { at: now, mark, itemId: mark === 'item' ? 'a' : null }, { at: now + 1, mark: 'undone', itemId: null }]
      expect(readClock(undone)).toEqual(readClock(marks))
    }))
  })
  test('tells by how much it is over at this pace: seven minutes over, and the end is 8:25', () => {
    const meeting = { start: at('2026-12-03', '18:00'), end: at('2026-12-03', '20:18') }
    const agenda = [{ id: 'a', minutes: 60 }, { id: 'b', minutes: 78 }]
    const marks: Mark[] = [{ at: meeting.start, mark: 'began', itemId: null }, { at: meeting.start, mark: 'item', itemId: 'a' }]
    const live = liveAgenda(readClock(marks), meeting, agenda, at('2026-12-03', '19:07'))
    expect(live).toMatchObject({ overMinutes: 7, nextId: 'b', items: [{ state: 'current', over: 7 * minute }, { state: 'left', start: at('2026-12-03', '19:07') }] })
    expect(clockAt(live.end, defaultZone)).toBe('20:25')
  })
  test('runs across midnight and the hour that comes twice in real minutes', () => {
    const meeting = { start: at('2026-10-31', '23:30'), end: at('2026-11-01', '02:00') }
    const agenda = [{ id: 'a', minutes: 120 }, { id: 'b', minutes: 90 }]
    const marks: Mark[] = [{ at: meeting.start, mark: 'item', itemId: 'a' }]
    const now = meeting.start + 2 * hour
    const live = liveAgenda(readClock(marks), meeting, agenda, now)
    expect(live.items[0]).toMatchObject({ spent: 2 * hour, over: 0 })
    expect([clockAt(live.items[1]!.start!, defaultZone), clockAt(live.end, defaultZone), live.overMinutes]).toEqual(['01:30', '02:00', 0])
  })
  test('leaves out what was passed over, and takes it up again when someone does', () => {
    const meeting = { start: 0, end: 60 * minute }
    const agenda = [{ id: 'a', minutes: 10 }, { id: 'b', minutes: 10 }, { id: 'c', minutes: 10 }]
    const marks: Mark[] = [{ at: 0, mark: 'item', itemId: 'a' }, { at: 10 * minute, mark: 'item', itemId: 'c' }]
    expect(liveAgenda(readClock(marks), meeting, agenda, 12 * minute)).toMatchObject({ end: 20 * minute, nextId: null, items: [{ state: 'done' }, { state: 'passed' }, { state: 'current' }] })
    const back: Mark[] = [...marks, { at: 15 * minute, mark: 'item', itemId: 'b' }]
    expect(liveAgenda(readClock(back), meeting, agenda, 16 * minute)).toMatchObject({ items: [{}, { state: 'current', spent: minute }, { state: 'done', spent: 5 * minute }] })
  })
})
