import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import { conflict, group, invalid } from '../loans.fixture.ts'
import { at, openStations } from './stations.fixture.ts'

test('whoever sits down has the station booked from now on, and ending it early gives the rest back', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, client } = desk
  const session = await stations.start({ roomId, who: 'Amina' })
  expect(session).toMatchObject({ who: 'Amina', startedAt: at('14:00'), until: at('15:00'), endedAt: null })
  expect(await client.space.booking({ id: session.bookingId })).toMatchObject({ title: 'Amina', start: at('14:00'), end: at('15:00'), arrivedAt: at('14:00') })
  expect((await desk.cards())[0]).toMatchObject({ name: 'Station 1', session: { id: session.id }, next: null })
  clock.now = at('14:20') + 1
  expect(await stations.end({ id: session.id })).toMatchObject({ endedAt: clock.now, minutes: 21 })
  expect((await client.space.booking({ id: session.bookingId })).leftAt).toBe(clock.now)
  await expect(stations.end({ id: session.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
  await expect(stations.extend({ id: session.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
  expect(await stations.start({ roomId })).toMatchObject({ who: '#2', startedAt: clock.now })
  expect((await stations.view()).done).toMatchObject([{ id: session.id, minutes: 21 }])
})

test('of two windows that start at one station at once, one gets it', async () => {
  await using desk = await openStations()
  const other = await desk.windowAs('front-desk')
  const both = await Promise.allSettled([desk.stations.start({ roomId: desk.roomId, who: 'One' }), other.loans.stations.start({ roomId: desk.roomId, who: 'Other' })])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conflict('stationTaken') })
})

test('someone who goes at once leaves the station to the next within the minute', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId } = desk
  const session = await stations.start({ roomId })
  clock.now += 5_000
  expect(await stations.end({ id: session.id })).toMatchObject({ minutes: 1 })
  expect(await stations.start({ roomId })).toMatchObject({ startedAt: at('14:01') })
})

test('time that is up ends for the next who sits down, counted until it was up; or until now, when they were seen to stay', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, otherId } = desk
  const [one, other] = [await stations.start({ roomId }), await stations.start({ roomId: otherId })]
  clock.now = at('15:12')
  expect((await desk.cards()).map(({ session }) => session?.id)).toEqual([one.id, other.id])
  const next = await stations.start({ roomId })
  expect(next.startedAt).toBe(at('15:12'))
  expect((await stations.view()).done).toMatchObject([{ id: one.id, minutes: 60, endedAt: at('15:00') }])
  expect(await stations.end({ id: other.id, stayed: true })).toMatchObject({ minutes: 72, endedAt: at('15:12') })
  clock.now = at('16:30')
  expect(await stations.end({ id: next.id })).toMatchObject({ minutes: 60, endedAt: at('16:12') })
})

test('a session goes on by the extension set, from its end or, when time is up, from now', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, client } = desk
  await stations.setSettings({ sessionMinutes: 40, extensionMinutes: 20, extensionsWaiting: 0, extensionsFree: 2, warnMinutes: 5 })
  const { id, bookingId } = await stations.start({ roomId })
  expect(await stations.extend({ id })).toMatchObject({ until: at('15:00'), extensions: 1 })
  expect((await client.space.booking({ id: bookingId })).end).toBe(at('15:00'))
  clock.now = at('15:07')
  expect(await stations.extend({ id })).toMatchObject({ until: at('15:27'), extensions: 2 })
  await expect(stations.extend({ id })).rejects.toMatchObject(conflict('stationLimit', { available: 2 }))
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.loans.stations.extend({ id, override: 'exam' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(frontDesk.loans.stations.setSettings({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await stations.extend({ id, override: 'exam' })).toMatchObject({ extensions: 3, until: at('15:47') })
})

test('it is shorter before a booking, and whoever has booked sits down at it', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, client } = desk
  const contactId = (await group(client)).id
  const booking = await client.space.book({ roomId, start: at('14:40'), end: at('15:40'), title: 'Job search', contactId, notes: '' })
  expect((await desk.cards())[0]).toMatchObject({ next: { id: booking.id, title: 'Job search' }, freeUntil: at('14:40') })
  await expect(stations.start({ roomId, bookingId: booking.id })).rejects.toMatchObject(invalid('bookingId', 'stations:tooEarly'))
  const { id } = await stations.start({ roomId })
  expect((await desk.cards())[0]).toMatchObject({ session: { id, until: at('14:40') } })
  await expect(stations.extend({ id })).rejects.toMatchObject(conflict('bookingOverlap'))
  clock.now = at('14:30')
  await expect(stations.start({ roomId, bookingId: booking.id })).rejects.toMatchObject(conflict('stationTaken'))
  await stations.end({ id })
  // Ten minutes early: they have their hour all the same.
  expect(await stations.start({ roomId, bookingId: booking.id })).toMatchObject({ bookingId: booking.id, contactId, startedAt: at('14:30'), until: at('15:30') })
  await expect(stations.start({ roomId: desk.otherId, bookingId: booking.id })).rejects.toMatchObject(invalid('bookingId', 'stations:otherStation'))
  await expect(stations.start({ roomId, bookingId: booking.id })).rejects.toMatchObject(conflict('stationTaken'))
})

test('it is shorter before closing; outside the hours only a coordinator starts or extends, with a reason', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, client } = desk
  await client.space.hours.setUsual({ siteId: null, spans: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })) })
  clock.now = at('16:30')
  const session = await stations.start({ roomId })
  expect(session.until).toBe(at('17:00'))
  await expect(stations.extend({ id: session.id })).rejects.toMatchObject(conflict('bookingRules'))
  expect(await stations.extend({ id: session.id, override: 'tax deadline' })).toMatchObject({ until: at('17:30') })
  clock.now = at('17:10')
  expect((await desk.cards())[1]).toMatchObject({ openUntil: null })
  await expect(stations.start({ roomId: desk.otherId })).rejects.toMatchObject(conflict('bookingRules'))
  expect(await stations.start({ roomId: desk.otherId, override: 'tax deadline' })).toMatchObject({ until: at('18:10') })
})

test('rules about hours ahead, approval and keys are for bookings ahead; how long it may be holds here too', async () => {
  await using desk = await openStations()
  const { roomId, client } = desk
  await client.space.policies.save({ id: null, policy: { hoursBefore: 24, needsApproval: true, keyAfter: '12:00', longest: 60 } })
  const frontDesk = (await desk.windowAs('front-desk')).loans.stations
  const session = await frontDesk.start({ roomId })
  expect(await client.space.booking({ id: session.bookingId })).toMatchObject({ status: 'approved' })
  await expect(frontDesk.extend({ id: session.id })).rejects.toMatchObject(conflict('bookingRules', { with: [{ id: 'tooLong' }] }))
  await expect(client.space.book({ roomId: desk.otherId, start: at('14:00'), end: at('15:00'), title: 'x', notes: '' })).rejects.toMatchObject(conflict('bookingRules'))
})

test('what is marked on the board ends the session, and the end given there is its end', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, otherId, client } = desk
  const [left, cancelled] = [await stations.start({ roomId }), await stations.start({ roomId: otherId })]
  await client.space.move({ id: left.bookingId, to: { roomId, start: at('14:00'), end: at('14:30') } })
  expect((await desk.cards())[0]!.session).toMatchObject({ until: at('14:30') })
  await expect(client.space.move({ id: left.bookingId, to: { roomId, start: at('18:00'), end: at('19:00') } })).rejects.toMatchObject(conflict('sessionRunning'))
  clock.now = at('14:10')
  await client.space.markDoor({ id: left.bookingId, mark: 'left' })
  await client.space.cancel({ id: cancelled.bookingId })
  expect((await desk.cards()).map(({ session }) => session)).toEqual([null, null])
  await expect(stations.end({ id: left.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
  await desk.desk.doChores()
  expect((await stations.view()).done.map(({ minutes, endedAt }) => [minutes, endedAt])).toEqual([[10, clock.now], [10, clock.now]])
})

test('who changes to another station is moved on the board, but not onto someone', async () => {
  await using desk = await openStations(['Station 1', 'Station 2', 'Station 3'])
  const { stations, clock, rooms, client } = desk
  const one = await stations.start({ roomId: rooms[0]!.id })
  const other = await stations.start({ roomId: rooms[1]!.id, minutes: 10 })
  await client.space.move({ id: one.bookingId, to: { roomId: rooms[2]!.id, start: one.startedAt, end: one.until } })
  expect((await desk.cards()).map(({ session }) => session?.id)).toEqual([undefined, other.id, one.id])
  clock.now = at('14:30')
  await expect(client.space.move({ id: one.bookingId, to: { roomId: rooms[1]!.id, start: one.startedAt, end: one.until } })).rejects.toMatchObject({ code: 'CONFLICT' })
  const hall = await client.space.createRoom({ name: 'Hall', capacity: 9, notes: '' })
  await expect(client.space.move({ id: one.bookingId, to: { roomId: hall.id, start: one.startedAt, end: one.until } })).rejects.toMatchObject(conflict('sessionRunning'))
})

test('a start by mistake counts nothing, and an end by mistake goes on', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, client } = desk
  const wrong = await stations.start({ roomId })
  clock.now += minute
  expect(await stations.undoStart({ id: wrong.id })).toMatchObject({ minutes: 0 })
  expect(await client.space.booking({ id: wrong.bookingId })).toMatchObject({ cancelled: true })
  expect((await stations.view()).done).toEqual([])

  const right = await stations.start({ roomId })
  clock.now += 10 * minute
  await stations.end({ id: right.id })
  expect(await stations.resume({ id: right.id, reason: 'wrong card' })).toMatchObject({ endedAt: null, minutes: null })
  await stations.end({ id: right.id })
  const next = await stations.start({ roomId })
  await expect(stations.resume({ id: right.id, reason: 'wrong card' })).rejects.toMatchObject({ code: 'CONFLICT' })
  await stations.end({ id: next.id })
  clock.now += 24 * hour
  await expect(stations.resume({ id: next.id, reason: 'wrong card' })).rejects.toMatchObject(conflict('changedMeanwhile'))
})

test('a booked session that is undone leaves the booking as it was', async () => {
  await using desk = await openStations()
  const { stations, roomId, client } = desk
  const booking = await client.space.book({ roomId, start: at('13:50'), end: at('15:00'), title: 'Job search', notes: '' })
  const { id } = await stations.start({ roomId, bookingId: booking.id })
  await stations.undoStart({ id })
  expect(await client.space.booking({ id: booking.id })).toMatchObject({ cancelled: false, arrivedAt: null, start: booking.start })
  expect((await desk.cards())[0]).toMatchObject({ session: null, next: { id: booking.id } })
  expect(await stations.start({ roomId, bookingId: booking.id })).toMatchObject({ startedAt: at('14:00') })
})

test('one out of use lets nobody start, and who sits there may stay until the end', async () => {
  await using desk = await openStations()
  const { stations, roomId, otherId, client } = desk
  const { id } = await stations.start({ roomId })
  for (const room of [roomId, otherId]) await client.space.archiveRoom({ id: room })
  expect(await desk.cards()).toMatchObject([{ roomId, archived: true, session: { id } }])
  await expect(stations.start({ roomId: otherId })).rejects.toMatchObject(invalid('roomId', 'space:roomArchived'))
  await stations.end({ id })
  const hall = await client.space.createRoom({ name: 'Hall', capacity: 9, notes: '' })
  await expect(stations.start({ roomId: hall.id })).rejects.toMatchObject(invalid('roomId', 'stations:notAStation'))
})

test('the night the clocks go back, an hour is an hour', async () => {
  await using desk = await openStations(['Station 1'], at('01:30', '2026-11-01'))
  const { stations, clock, roomId } = desk
  const session = await stations.start({ roomId })
  expect(session.until - session.startedAt).toBe(hour)
  clock.now += hour - 1
  expect((await desk.cards())[0]!.session!.until).toBeGreaterThan(clock.now)
  expect(await stations.end({ id: session.id })).toMatchObject({ minutes: 60 })
})

test('a session left standing overnight is ended where its time was up, and nobody stands in line from the day before', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId } = desk
  const { id } = await stations.start({ roomId })
  await stations.queue({ who: 'Ling' })
  clock.now = at('23:59')
  await desk.desk.doChores()
  expect(await stations.view()).toMatchObject({ stations: [{ session: { id } }, { session: null }], line: [{ who: 'Ling' }] })
  clock.now = at('08:00', '2026-11-25')
  await desk.desk.doChores()
  expect(await stations.view()).toMatchObject({ stations: [{ session: null }, { session: null }], line: [] })
  expect(await desk.desk.store.read.selectFrom('station_session').select(['minutes', 'ended_at']).execute()).toEqual([{ minutes: 60, ended_at: at('15:00') }])
})

test('the store itself takes no second session at a station, and changes or removes none that was', async () => {
  await using desk = await openStations()
  const { stations, roomId, desk: { store } } = desk
  const { id, bookingId } = await stations.start({ roomId })
  const run = (statement: string) => store.write(async (db) => void (await sql.raw(statement).execute(db)))
  const copy = (columns: string) => `insert into station_session (id, booking_id, walk_in, override_reason, started_at, started_by) select ${columns} from station_session where id = '${id}'`
  await expect(run(copy(`'again', booking_id, 1, '', started_at, started_by`))).rejects.toThrow('UNIQUE constraint failed')
  for (const statement of ['update station_session set started_at = 0', "update station_session set booking_id = 'x'", 'delete from station_session'])
    await expect(run(statement), statement).rejects.toThrow('desk:appendOnly')
  // Another booking of the same station, once the first one's time is over.
  desk.clock.now = at('15:30')
  const late = await desk.client.space.book({ roomId, start: at('15:30'), end: at('16:00'), title: 'Next', notes: '' })
  await expect(run(copy(`'other', '${late.id}', 1, '', started_at, started_by`))).rejects.toMatchObject(conflict('stationTaken'))
  expect((await desk.cards())[0]!.session?.bookingId).toBe(bookingId)
})
