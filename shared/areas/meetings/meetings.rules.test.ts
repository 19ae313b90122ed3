import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultZone, hour, minute, momentAt } from '#shared/base/time.ts'
import { bookingFor, copiesFor, countReplies, covers, newInvitees, offerRooms, spanOf, wallTimesOf } from './meetings.rules.ts'
import { longestMeeting, meetingInput, reply } from './meetings.schema.ts'

const zone = defaultZone
const at = (day: string, clock: string) => momentAt(day, clock, zone)

describe('a meeting’s time', () => {
  test('across midnight ends on the next day', () => {
    expect(spanOf({ day: '2026-12-31', from: '22:00', to: '01:30' }, zone)).toEqual({ start: at('2026-12-31', '22:00'), end: at('2027-01-01', '01:30') })
  })
  test('an end at midnight is the end of the day', () => {
    expect(spanOf({ day: '2026-11-24', from: '18:00', to: '00:00' }, zone).end).toBe(at('2026-11-25', '00:00'))
  })
  test('lasts an hour less or more in the nights when the clocks change', () => {
    const spring = spanOf({ day: '2027-03-13', from: '23:00', to: '04:00' }, zone)
    const autumn = spanOf({ day: '2026-10-31', from: '23:00', to: '04:00' }, zone)
    expect(spring.end - spring.start).toBe(4 * hour)
    expect(autumn.end - autumn.start).toBe(6 * hour)
  })
  test('keeps the second of an hour that comes twice, when something else is saved', () => {
    const second = { start: at('2026-11-01', '01:30') + hour, end: at('2026-11-01', '03:00') }
    const wall = wallTimesOf(second, zone)
    expect(spanOf(wall, zone, second)).toEqual(second)
    expect(spanOf({ ...wall, to: '03:30' }, zone, second)).toEqual({ start: second.start, end: at('2026-11-01', '03:30') })
  })
  test('typed as it was, any meeting keeps its moments', () => {
    const from = at('2026-01-01', '00:00')
    const spans = fc.tuple(fc.integer({ min: 0, max: 2 * 365 * 24 * 60 }), fc.integer({ min: 1, max: 24 * 60 - 1 }))
    fc.assert(
      fc.property(spans, ([minutes, length]) => {
        const span = { start: from + minutes * minute, end: from + (minutes + length) * minute }
        expect(spanOf(wallTimesOf(span, zone), zone, span)).toEqual(span)
      }),
    )
  })
  test('typed anew, it lasts as long as the clocks say, give or take the hour of a change', () => {
    const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    const text = ([hours, minutes]: [number, number]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    fc.assert(
      fc.property(dates, clock, clock, (date, from, to) => {
        const span = spanOf({ day: date.toISOString().slice(0, 10), from: text(from), to: text(to) }, zone)
        const told = (to[0] * 60 + to[1] - from[0] * 60 - from[1]) * minute
        const lasts = told < 0 ? told + 24 * hour : told
        expect(Math.abs(span.end - span.start - lasts)).toBeLessThanOrEqual(hour)
      }),
    )
  })
})

describe('the input', () => {
  const start = at('2026-11-24', '18:00')
  test('refuses an end that is not after the beginning, and more than a day', () => {
    const issue = (end: number) => meetingInput.safeParse({ title: 'Oak Street', start, end }).error?.issues[0]
    expect(issue(start)).toMatchObject({ path: ['end'], message: 'meetings:endAfterStart' })
    expect(issue(start + longestMeeting + 1)).toMatchObject({ path: ['end'], message: 'meetings:tooLong' })
    expect(issue(start + longestMeeting)).toBeUndefined()
  })
})

describe('a booking of a meeting that moves', () => {
  const moment = fc.integer({ min: 0, max: 1_000_000 })
  const span = fc.tuple(moment, fc.integer({ min: 1, max: 100_000 })).map(([start, length]) => ({ start, end: start + length }))
  test('keeps what was booked before and after it', () => {
    const before = { start: at('2026-11-24', '18:00'), end: at('2026-11-24', '20:00') }
    const booked = { start: at('2026-11-24', '17:30'), end: at('2026-11-24', '21:00') }
    const after = { start: at('2026-11-26', '10:00'), end: at('2026-11-26', '13:00') }
    expect(bookingFor(before, after, booked)).toEqual({ start: at('2026-11-26', '09:30'), end: at('2026-11-26', '14:00') })
  })
  test('still covers the meeting when it did before, and is never empty', () => {
    fc.assert(
      fc.property(span, span, span, (before, after, booked) => {
        const moved = bookingFor(before, after, booked)
        expect(moved.end).toBeGreaterThan(moved.start)
        if (covers(booked, before)) expect(covers(moved, after)).toBe(true)
      }),
    )
  })
  test('comes back to where it was when the meeting does', () => {
    fc.assert(
      fc.property(span, span, (before, after) => {
        const booked = { start: before.start - 5, end: before.end + 7 }
        expect(bookingFor(after, before, bookingFor(before, after, booked))).toEqual(booked)
      }),
    )
  })
})

describe('invitations', () => {
  const contact = fc.integer({ min: 0, max: 30 }).map(String)
  test('nobody is new twice, nobody invited is new, and nobody wanted is left out', () => {
    fc.assert(
      fc.property(fc.array(contact), fc.array(contact), (already, wanted) => {
        const added = newInvitees(already, wanted)
        expect(new Set(added).size).toBe(added.length)
        expect(added.filter((one) => already.includes(one))).toEqual([])
        expect(new Set([...already, ...added])).toEqual(new Set([...already, ...wanted]))
        expect(newInvitees([...already, ...added], wanted)).toEqual([])
      }),
    )
  })
  test('the answers add up to all', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...reply.options).map((one) => ({ reply: one }))), (invitations) => {
        const { all, ...answers } = countReplies(invitations)
        expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(all)
        expect(answers.yes).toBe(invitations.filter((one) => one.reply === 'yes').length)
      }),
    )
  })
  test('copies are made for those expected, else for those who said yes, at least one', () => {
    const yes = { reply: 'yes' } as const
    expect(copiesFor({ expected: 40, invitations: [yes] })).toBe(40)
    expect(copiesFor({ expected: null, invitations: [yes, yes, { reply: 'no' }] })).toBe(2)
    expect(copiesFor({ expected: null, invitations: [{ reply: 'invited' }] })).toBe(1)
  })
})

describe('rooms offered', () => {
  const rooms = [['hall', 80], ['den', 8], ['oak', 20]] as const
  const named = (taken: string[], expected: number | null) =>
    offerRooms(rooms.map(([name, capacity]) => ({ room: { name, capacity }, inTheWay: taken.includes(name) ? ['Choir'] : [] })), expected).map(({ room, fits }) => `${room.name}${fits ? '' : ', too small'}`)

  test('the smallest that holds everyone comes first', () => {
    expect(named([], 15)).toEqual(['oak', 'hall', 'den, too small'])
    expect(named([], 100)).toEqual(['hall, too small', 'oak, too small', 'den, too small'])
    expect(named([], null)).toEqual(['den', 'oak', 'hall'])
  })
  test('taken ones come last', () => {
    expect(named(['oak'], 15)).toEqual(['hall', 'den, too small', 'oak'])
    expect(named(['oak', 'den'], null)).toEqual(['hall', 'den', 'oak'])
  })
})
