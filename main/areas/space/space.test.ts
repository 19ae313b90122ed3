import { describe, expect, test } from 'vitest'
import { addDays, hour, minute } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal, zone } from './space.fixture.ts'
import { describeBookings } from './space.queries.ts'
import { findInSearch } from '#main/store/search.ts'

type Invalid = { issues: { path: (string | number)[]; message: string }[] }

describe('a booking', () => {
  test('is kept with its group, its room and the zone it was made in', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    const made = await desk.client.space.book(evening(room, { contactId: group.id, expected: 40, notes: 'Chairs in rows' }))
    expect(made).toMatchObject({ roomName: 'Large hall', contactName: 'Oak Street Tenants', timeZone: zone, cancelled: false, expected: 40 })
    expect(await desk.client.space.booking({ id: made.id })).toEqual(made)
  })

  test('may begin at the moment another ends, and end when the next begins', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    await desk.client.space.book(evening(room))
    await desk.client.space.book(evening(room, { start: at('16:00'), end: at('18:00') }))
    await desk.client.space.book(evening(room, { start: at('20:00'), end: at('21:00') }))
    expect(await desk.client.space.bookings({ from: at('00:00'), to: at('23:59') })).toHaveLength(3)
  })

  test('is refused with what is in its way and the next time of that length', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const first = await desk.client.space.book(evening(room, { title: 'Choir' }))
    await desk.client.space.book(evening(room, { title: 'Food bank', start: at('20:30'), end: at('21:30') }))
    const wanted = evening(room, { start: at('19:00'), end: at('20:00') })
    const { reason, with: inTheWay, nextFree } = await refusal(desk.client.space.book(wanted), 'CONFLICT')
    expect(reason).toBe('bookingOverlap')
    expect(inTheWay).toEqual([{ area: 'space', id: first.id, label: 'Choir', start: first.start, end: first.end }])
    expect(nextFree).toEqual({ start: at('21:30'), end: at('22:30') })
    await desk.client.space.book({ ...wanted, ...nextFree! })
  })

  test('is refused with no other time when the room is taken for more than a fortnight', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    for (let count = 0; count < 16; count++) {
      const start = at('00:00', addDays('2026-11-24', count))
      await desk.client.space.book(evening(room, { start, end: start + 24 * hour }))
    }
    expect((await refusal(desk.client.space.book(evening(room)), 'CONFLICT')).nextFree).toBeNull()
  })

  test('is refused for times in the wrong order, longer than a day, an unknown room and an unknown contact', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const message = async (call: Promise<unknown>) => (await refusal<Invalid>(call, 'INVALID')).issues[0]!.message
    expect(await message(desk.client.space.book(evening(room, { end: at('18:00') })))).toBe('space:endAfterStart')
    expect(await message(desk.client.space.book(evening(room, { end: at('18:00') + 24 * hour + minute })))).toBe('space:tooLong')
    expect(await message(desk.client.space.book(evening(room, { contactId: room.id })))).toBe('space:contactGone')
    await refusal(desk.client.space.book(evening({ id: '0196a000-0000-7000-8000-000000000000' })), 'NOT_FOUND')
    expect(await desk.client.space.bookings({ from: at('00:00'), to: at('23:59') })).toEqual([])
  })

  test('moves to another room and time, keeps the rest, and can move back', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const kitchen = await addRoom(desk.client, 'Kitchen', 12)
    const made = await desk.client.space.book(evening(hall, { notes: 'Chairs in rows' }))
    const moved = await desk.client.space.move({ id: made.id, to: { roomId: kitchen.id, start: at('19:00'), end: at('21:00') } })
    expect(moved).toEqual({ ...made, roomId: kitchen.id, roomName: 'Kitchen', start: at('19:00'), end: at('21:00') })
    expect(await desk.client.space.move({ id: made.id, to: { roomId: hall.id, start: made.start, end: made.end } })).toEqual(made)
  })

  test('is not in its own way, and is refused where another is', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const made = await desk.client.space.book(evening(room))
    await desk.client.space.book(evening(room, { title: 'Choir', start: at('21:00'), end: at('22:00') }))
    await desk.client.space.move({ id: made.id, to: { roomId: room.id, start: at('18:30'), end: at('20:30') } })
    const tooLate = desk.client.space.update({ id: made.id, booking: evening(room, { title: 'Renamed', start: at('19:30'), end: at('21:30') }) })
    expect((await refusal(tooLate, 'CONFLICT')).with.map((one) => one.label)).toEqual(['Choir'])
    expect((await desk.client.space.booking({ id: made.id })).title).toBe('Tenants’ association')
  })

  test('gives its time back when cancelled, says why, and is taken back while its time is free', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const made = await desk.client.space.book(evening(room))
    expect(await desk.client.space.cancel({ id: made.id, reason: 'Speaker is ill' })).toMatchObject({ cancelled: true, cancelReason: 'Speaker is ill' })
    expect(await desk.client.space.bookings({ from: at('00:00'), to: at('23:59') })).toEqual([])
    expect(await desk.client.space.reinstate({ id: made.id })).toEqual(made)
    await desk.client.space.cancel({ id: made.id })
    await desk.client.space.book(evening(room, { title: 'Choir' }))
    expect((await refusal(desk.client.space.reinstate({ id: made.id }), 'CONFLICT')).with[0]!.label).toBe('Choir')
  })

  test('cannot be changed once cancelled; cancelling it again keeps the first reason', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const made = await desk.client.space.book(evening(room))
    await desk.client.space.cancel({ id: made.id, reason: 'Speaker is ill' })
    const { reason } = await refusal(desk.client.space.move({ id: made.id, to: { roomId: room.id, start: at('10:00'), end: at('11:00') } }), 'CONFLICT')
    expect(reason).toBe('changedMeanwhile')
    expect((await desk.client.space.cancel({ id: made.id, reason: 'Another' })).cancelReason).toBe('Speaker is ill')
  })

  test('is found by its title, its group and its room while it is live', async () => {
    await using desk = await openTestDesk({ now: () => at('10:00') })
    const room = await addRoom(desk.client, 'Salle Éloïse')
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    const made = await desk.client.space.book(evening(room, { title: 'Rent strike planning', contactId: group.id }))
    const find = async (words: string) => (await findInSearch(desk.desk.store.read, words, { area: 'space', limit: 5 })).map((hit) => hit.id)
    for (const words of ['rent strike', 'oak street', 'eloise']) expect(await find(words)).toEqual([made.id])
    await desk.client.space.updateRoom({ id: room.id, room: { name: 'Large hall', capacity: 80, features: [], notes: '' } })
    expect(await find('large hall')).toEqual([made.id])
    await desk.client.space.cancel({ id: made.id })
    expect(await find('rent strike')).toEqual([])
    expect(await describeBookings(desk.desk.store.read, [made.id])).toEqual([])
    await desk.client.space.reinstate({ id: made.id })
    expect(await describeBookings(desk.desk.store.read, [made.id])).toEqual([
      { area: 'space', id: made.id, title: 'Rent strike planning', detail: '2026-11-24 18:00 · Large hall · Oak Street Tenants' },
    ])
  })

  test('tells every window, and none when it is refused', async () => {
    await using desk = await openTestDesk()
    const room = await addRoom(desk.client)
    const told: string[][] = []
    desk.desk.changes.listen((change) => told.push([change.area, ...change.ids]))
    const made = await desk.client.space.book(evening(room))
    await refusal(desk.client.space.book(evening(room)), 'CONFLICT')
    expect(told).toEqual([['space', made.id]])
  })
})

describe('the board', () => {
  test('shows what touches the day, also what began before it, by beginning and room', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const kitchen = await addRoom(desk.client, 'Kitchen', 12)
    const book = (title: string, room: { id: string }, start: number, end: number) => desk.client.space.book(evening(room, { title, start, end }))
    await book('night before', hall, at('22:00', '2026-11-23'), at('01:00'))
    await book('ends as the day begins', kitchen, at('22:00', '2026-11-23'), at('00:00'))
    await book('in the hall', hall, at('18:00'), at('20:00'))
    await book('in the kitchen', kitchen, at('18:00'), at('20:00'))
    await book('begins as the day ends', hall, at('00:00', '2026-11-25'), at('01:00', '2026-11-25'))
    const shown = await desk.client.space.bookings({ from: at('00:00'), to: at('00:00', '2026-11-25') })
    expect(shown.map((booking) => booking.title)).toEqual(['night before', 'in the kitchen', 'in the hall'])
  })

  test('is refused for more than two months at once', async () => {
    await using desk = await openTestDesk()
    const { issues } = await refusal<Invalid>(desk.client.space.bookings({ from: at('00:00'), to: at('00:00', '2027-02-24') }), 'INVALID')
    expect(issues[0]!.message).toBe('space:windowTooLong')
  })

  test('says before saving what is in the way, the next free time and the other rooms, those with seats enough first', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const [kitchen, office, attic, old] = await Promise.all([['Kitchen', 12], ['Office', 6], ['Attic', 9], ['Old shed', 4]].map(([name, seats]) => addRoom(desk.client, String(name), Number(seats))))
    await desk.client.space.archiveRoom({ id: old!.id })
    const made = await desk.client.space.book(evening(hall))
    await desk.client.space.book(evening(attic!))
    const wish = { roomId: hall.id, start: at('19:00'), end: at('21:00') }
    const found = await desk.client.space.availability({ wish })
    expect(found.clashes.map((clash) => clash.id)).toEqual([made.id])
    expect(found.nextFree).toEqual({ start: at('20:00'), end: at('22:00') })
    expect(found.freeRooms.map((room) => room.id)).toEqual([kitchen!.id, office!.id])
    expect((await desk.client.space.availability({ wish: { ...wish, expected: 5 } })).freeRooms.map((room) => room.id)).toEqual([office!.id, kitchen!.id])
    expect(await desk.client.space.availability({ wish, except: made.id })).toMatchObject({ clashes: [], nextFree: null, freeRooms: [] })
  })

  test('offers in place of a room only those that are free for the wish’s own setting up and cleaning up', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const [kitchen, office] = [await addRoom(desk.client, 'Kitchen', 12), await addRoom(desk.client, 'Office', 6)]
    await desk.client.space.book(evening(hall))
    await desk.client.space.book(evening(kitchen, { start: at('20:15'), end: at('21:00') }))
    const offered = async (own: object) => (await desk.client.space.availability({ wish: { roomId: hall.id, start: at('18:00'), end: at('20:00'), ...own } })).freeRooms.map(({ id }) => id)
    expect(await offered({})).toEqual([kitchen.id, office.id])
    expect(await offered({ cleanupMinutes: 15 })).toEqual([kitchen.id, office.id])
    expect(await offered({ cleanupMinutes: 16 })).toEqual([office.id])
  })

  test('offers in place of a room only rooms: no telephone line and no computer station', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const kitchen = await addRoom(desk.client, 'Kitchen', 12)
    for (const kind of ['line', 'station'] as const) await desk.client.space.createRoom({ name: kind, kind, capacity: 40 })
    await desk.client.space.book(evening(hall))
    const { freeRooms } = await desk.client.space.availability({ wish: { roomId: hall.id, start: at('19:00'), end: at('21:00'), expected: 10 } })
    expect(freeRooms.map(({ id }) => id)).toEqual([kitchen.id])
  })

  test('tells of each room, and of no line or station, what is in the way there with margins and combined rooms', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const kitchen = await desk.client.space.createRoom({ name: 'Kitchen', capacity: 12, cleanupMinutes: 30 })
    const both = await desk.client.space.createRoom({ name: 'Both', capacity: 90, partIds: [hall.id, kitchen.id] })
    const shed = await addRoom(desk.client, 'Shed')
    await desk.client.space.archiveRoom({ id: shed.id })
    for (const kind of ['line', 'station'] as const) await desk.client.space.createRoom({ name: kind, kind, capacity: 40 })
    const choir = await desk.client.space.book(evening(hall, { title: 'Choir', start: at('19:00') }))
    const supper = await desk.client.space.book(evening(kitchen, { title: 'Supper', start: at('16:00'), end: at('17:45') }))
    const asked = async (from: string, to: string) =>
      (await desk.client.space.roomsAt({ start: at(from), end: at(to) })).map(({ room, inTheWay }) => [room.id, ...inTheWay.map(({ bookingId }) => bookingId)])
    expect(await asked('18:00', '20:00')).toEqual([[both.id, supper.id, choir.id], [kitchen.id, supper.id], [hall.id, choir.id]])
    expect(await asked('18:15', '19:00')).toEqual([[both.id], [kitchen.id], [hall.id]])
    expect(await asked('14:00', '15:45')).toEqual([[both.id], [kitchen.id, supper.id], [hall.id]])
    expect((await desk.client.space.roomsAt({ start: at('18:00'), end: at('20:00') }))[1]!.inTheWay).toEqual([{ bookingId: supper.id, title: 'Supper', roomName: 'Kitchen', start: supper.start, end: supper.end }])
    await refusal(desk.client.space.roomsAt({ start: at('18:00'), end: at('18:00') }), 'INVALID')
  })
})
