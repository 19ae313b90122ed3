import { describe, expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from './space.fixture.ts'

type Invalid = { issues: { path: (string | number)[]; message: string }[] }
const room = { capacity: 40, features: [], notes: '' }

describe('the time a room is really taken', () => {
  test('includes setting up and cleaning up: the room’s own, or the booking’s where it says otherwise', async () => {
    await using desk = await openTestDesk()
    const hall = await desk.client.space.createRoom({ ...room, name: 'Hall', setupMinutes: 30, cleanupMinutes: 15 })
    await desk.client.space.book(evening(hall))
    const after = (clock: string, own = {}) => desk.client.space.book(evening(hall, { start: at(clock), end: at(clock) + hour, ...own }))
    const { nextFree } = await refusal(after('20:30'), 'CONFLICT')
    // 20:00 and a quarter of an hour of cleaning, then half an hour of setting up.
    expect(nextFree).toEqual({ start: at('20:45'), end: at('21:45') })
    await after('20:15', { setupMinutes: 0 })
    await refusal(after('16:45'), 'CONFLICT')
    await after('16:00', { cleanupMinutes: 30 })
  })

  test('of rooms that combine is that of each of them: the whole blocks its parts, and any part the whole', async () => {
    await using desk = await openTestDesk()
    const [a, b, c] = [await addRoom(desk.client, 'A'), await addRoom(desk.client, 'B'), await addRoom(desk.client, 'C')]
    const both = await desk.client.space.createRoom({ ...room, name: 'A and B', partIds: [a.id, b.id] })
    const other = await desk.client.space.createRoom({ ...room, name: 'B and C', partIds: [b.id, c.id] })
    const whole = await desk.client.space.book(evening(both))
    for (const taken of [a, b, other]) expect((await refusal(desk.client.space.book(evening(taken)), 'CONFLICT')).with.map(({ id }) => id)).toEqual([whole.id])
    await desk.client.space.book(evening(c))
    const { freeRooms } = await desk.client.space.availability({ wish: { roomId: both.id, start: at('19:00'), end: at('20:00') } })
    expect(freeRooms).toEqual([])
    await desk.client.space.cancel({ id: whole.id })
    await desk.client.space.book(evening(a))
    await refusal(desk.client.space.book(evening(both)), 'CONFLICT')
  })

  test('follows a combination that is made anew, or says what is in its way', async () => {
    await using desk = await openTestDesk()
    const [a, b, c] = [await addRoom(desk.client, 'A'), await addRoom(desk.client, 'B'), await addRoom(desk.client, 'C')]
    const input = { ...room, name: 'Both', partIds: [a.id, b.id] }
    const both = await desk.client.space.createRoom(input)
    await desk.client.space.book(evening(both, { start: at('18:00', '2099-01-05'), end: at('20:00', '2099-01-05') }))
    const onC = await desk.client.space.book(evening(c, { start: at('18:00', '2099-01-05'), end: at('20:00', '2099-01-05') }))
    await refusal(desk.client.space.updateRoom({ id: both.id, room: { ...input, partIds: [b.id, c.id] } }), 'CONFLICT')
    await desk.client.space.cancel({ id: onC.id })
    await desk.client.space.updateRoom({ id: both.id, room: { ...input, partIds: [b.id, c.id] } })
    await desk.client.space.book(evening(a, { start: at('18:00', '2099-01-05'), end: at('20:00', '2099-01-05') }))
    await refusal(desk.client.space.book(evening(c, { start: at('18:00', '2099-01-05'), end: at('20:00', '2099-01-05') })), 'CONFLICT')
  })

  test('is made of whole rooms in use: no part of itself, no combination within another', async () => {
    await using desk = await openTestDesk()
    const [a, b] = [await addRoom(desk.client, 'A'), await addRoom(desk.client, 'B')]
    const both = await desk.client.space.createRoom({ ...room, name: 'Both', partIds: [a.id, b.id] })
    const message = async (call: Promise<unknown>) => (await refusal<Invalid>(call, 'INVALID')).issues[0]!.message
    expect(await message(desk.client.space.createRoom({ ...room, name: 'All', partIds: [both.id, a.id] }))).toBe('space:rooms.partUnfit')
    expect(await message(desk.client.space.createRoom({ ...room, name: 'Twice', partIds: [a.id, a.id] }))).toBe('space:rooms.partUnfit')
    expect(await message(desk.client.space.createRoom({ ...room, name: 'One', partIds: [a.id] }))).toBe('space:rooms.onePart')
    const c = await addRoom(desk.client, 'C')
    expect(await message(desk.client.space.updateRoom({ id: a.id, room: { ...room, name: 'A', partIds: [b.id, c.id] } }))).toBe('space:rooms.isPart')
  })

  test('ends when those who left early were out, or did not come', async () => {
    let now = at('17:00')
    await using desk = await openTestDesk({ now: () => now })
    desk.desk.idleAfter = 24 * hour
    const hall = await desk.client.space.createRoom({ ...room, name: 'Hall', cleanupMinutes: 15 })
    const made = await desk.client.space.book(evening(hall))
    const later = evening(hall, { start: at('19:15'), end: at('20:00') })
    expect((await refusal<Invalid>(desk.client.space.markDoor({ id: made.id, mark: 'left' }), 'INVALID')).issues[0]!.message).toBe('space:door.notArrived')
    now = at('18:05')
    await desk.client.space.markDoor({ id: made.id, mark: 'arrived' })
    now = at('19:00')
    await refusal(desk.client.space.book(later), 'CONFLICT')
    await desk.client.space.markDoor({ id: made.id, mark: 'left' })
    const next = await desk.client.space.book(later)
    await refusal(desk.client.space.markDoor({ id: made.id, mark: null }), 'CONFLICT')
    await desk.client.space.markDoor({ id: next.id, mark: 'noShow' })
    expect((await desk.client.space.markDoor({ id: made.id, mark: null })).leftAt).toBeNull()
    expect((await desk.client.space.history({ id: made.id })).map(({ event }) => event)).toEqual(['unmarked', 'left', 'arrived', 'booked'])
  })
})

describe('a provisional booking', () => {
  test('keeps the room until its hold runs out, and then gives it back by itself', async () => {
    let now = at('09:00')
    await using desk = await openTestDesk({ now: () => now })
    desk.desk.idleAfter = 24 * hour
    const hall = await addRoom(desk.client)
    const held = await desk.client.space.book(evening(hall, { holdUntil: at('12:00') }))
    expect(held.status).toBe('provisional')
    await refusal(desk.client.space.book(evening(hall)), 'CONFLICT')
    await desk.desk.doChores()
    expect((await desk.client.space.booking({ id: held.id })).cancelled).toBe(false)
    now = at('12:00')
    await desk.desk.doChores()
    expect((await desk.client.space.booking({ id: held.id })).cancelled).toBe(true)
    expect((await desk.client.space.history({ id: held.id })).map(({ event }) => event)).toEqual(['released', 'booked'])
  })

  test('is in nobody’s way once it has run out, also before the desk has put it away; and stays when it was made firm', async () => {
    let now = at('09:00')
    await using desk = await openTestDesk({ now: () => now })
    desk.desk.idleAfter = 24 * hour
    const hall = await addRoom(desk.client)
    const held = await desk.client.space.book(evening(hall, { holdUntil: at('12:00') }))
    const firm = await desk.client.space.book(evening(hall, { start: at('20:00'), end: at('21:00'), holdUntil: at('12:00') }))
    await desk.client.space.confirm({ id: firm.id })
    now = at('12:00') + minute
    const made = await desk.client.space.book(evening(hall))
    await refusal(desk.client.space.book(evening(hall, { start: at('20:30'), end: at('21:30') })), 'CONFLICT')
    await refusal(desk.client.space.reinstate({ id: held.id }), 'CONFLICT')
    await desk.client.space.cancel({ id: made.id })
    expect(await desk.client.space.reinstate({ id: held.id })).toMatchObject({ status: 'approved', holdUntil: null })
  })
})
