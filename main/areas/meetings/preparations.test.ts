import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { at, evening, group, meeting, room } from './meetings.fixtures.ts'

const titled = { title: 'Rent increase at 40 Oak' }

async function bookedMeeting(client: DeskClient) {
  const oak = await room(client, 'Oak Room')
  const { id } = await meeting(client)
  const { booking } = await client.meetings.bookRoom({ id, roomId: oak.id })
  return { id, oak, booking: booking! }
}

describe('booking a room from the meeting', () => {
  test('takes its own time, title, group and number', async () => {
    await using desk = await openTestDesk()
    const tenants = await group(desk.client)
    const oak = await room(desk.client, 'Oak Room')
    const { id } = await meeting(desk.client, { groupId: tenants.id, expected: 15 })
    const booked = await desk.client.meetings.bookRoom({ id, roomId: oak.id })
    expect(booked).toMatchObject({ where: 'Oak Room', booking: { ...titled, ...evening, roomName: 'Oak Room', contactId: tenants.id, expected: 15 } })
    expect(await desk.client.meetings.between({ from: evening.start, to: evening.end })).toMatchObject([{ where: 'Oak Room' }])
  })
  test('that is taken is refused with what is in the way and the next free time, and nothing is attached', async () => {
    await using desk = await openTestDesk()
    const oak = await room(desk.client, 'Oak Room')
    await desk.client.space.book({ roomId: oak.id, title: 'Choir', start: evening.start + hour, end: evening.end + hour })
    const { id } = await meeting(desk.client)
    await expect(desk.client.meetings.bookRoom({ id, roomId: oak.id })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { reason: 'bookingOverlap', with: [{ label: 'Choir' }], nextFree: { start: evening.end + hour, end: evening.end + 3 * hour } },
    })
    expect((await desk.client.meetings.get({ id })).booking).toBeNull()
  })
  test('twice at once from two windows books one room', async () => {
    await using desk = await openTestDesk()
    const other = await desk.windowAs('front-desk')
    const rooms = [await room(desk.client, 'Oak Room'), await room(desk.client, 'Hall')]
    const { id } = await meeting(desk.client)
    const outcomes = await Promise.allSettled([desk.client, other].map((client, index) => client.meetings.bookRoom({ id, roomId: rooms[index]!.id })))
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { data: { issues: [{ message: 'meetings:booking.hasOne' }] } } })
    expect(await desk.client.space.bookings({ from: evening.start, to: evening.end })).toHaveLength(1)
  })
  test('is refused for a cancelled meeting', async () => {
    await using desk = await openTestDesk()
    const oak = await room(desk.client, 'Oak Room')
    const { id } = await meeting(desk.client)
    await desk.client.meetings.cancel({ id })
    await expect(desk.client.meetings.bookRoom({ id, roomId: oak.id })).rejects.toMatchObject({ code: 'INVALID' })
    expect(await desk.client.space.bookings({ from: evening.start, to: evening.end })).toEqual([])
  })
})

describe('a meeting that moves', () => {
  const later = { start: at('2026-12-04', '10:00'), end: at('2026-12-04', '13:00') }
  test('takes its booking along', async () => {
    await using desk = await openTestDesk()
    const { id, booking } = await bookedMeeting(desk.client)
    const moved = await desk.client.meetings.update({ id, version: 1, meeting: { ...titled, ...later } })
    expect(moved).toMatchObject({ ...later, booking: { id: booking.id, ...later, roomName: 'Oak Room' } })
    expect(await desk.client.space.bookings({ from: evening.start, to: evening.end })).toEqual([])
  })
  test('to where the room is taken moves neither, and none of its other changes is kept', async () => {
    await using desk = await openTestDesk()
    const { id, oak, booking } = await bookedMeeting(desk.client)
    await desk.client.space.book({ roomId: oak.id, title: 'Choir', start: later.end - hour, end: later.end + hour })
    const before = await desk.client.meetings.get({ id })
    await expect(desk.client.meetings.update({ id, version: 1, meeting: { title: 'Another title', ...later } })).rejects.toMatchObject({
      code: 'CONFLICT', data: { reason: 'bookingOverlap', with: [{ label: 'Choir' }], nextFree: { start: later.end + hour } },
    })
    expect(await desk.client.meetings.get({ id })).toEqual(before)
    expect(await desk.client.space.booking({ id: booking.id })).toMatchObject(evening)
    expect((await desk.client.today.find({ words: 'another title' }))).toEqual([])
  })
  test('to a time that overlaps its own old one is not in its own way', async () => {
    await using desk = await openTestDesk()
    const { id } = await bookedMeeting(desk.client)
    const shifted = { start: evening.start + hour, end: evening.end + hour }
    expect(await desk.client.meetings.update({ id, version: 1, meeting: { ...titled, ...shifted } })).toMatchObject({ booking: shifted })
  })
  test('keeps the time booked to set up and to clean', async () => {
    await using desk = await openTestDesk()
    const { id, booking, oak } = await bookedMeeting(desk.client)
    await desk.client.space.move({ id: booking.id, to: { roomId: oak.id, start: evening.start - hour, end: evening.end + hour } })
    const moved = await desk.client.meetings.update({ id, version: 1, meeting: { ...titled, ...later } })
    expect(moved.booking).toMatchObject({ start: later.start - hour, end: later.end + hour })
  })
  test('leaves a cancelled booking where it was, and so does a cancelled meeting', async () => {
    await using desk = await openTestDesk()
    const { id, booking } = await bookedMeeting(desk.client)
    await desk.client.space.cancel({ id: booking.id })
    const moved = await desk.client.meetings.update({ id, version: 1, meeting: { ...titled, ...later, place: 'The park' } })
    expect(moved).toMatchObject({ where: 'The park', booking: { cancelled: true, ...evening } })
    await desk.client.space.reinstate({ id: booking.id })
    await desk.client.meetings.cancel({ id, keepRoom: true })
    const again = await desk.client.meetings.update({ id, version: 3, meeting: { ...titled, start: later.start + hour, end: later.end } })
    expect(again.booking).toMatchObject({ cancelled: false, ...evening })
  })
  test('in the night when the clocks change keeps its moments in the room', async () => {
    await using desk = await openTestDesk()
    const { id, booking } = await bookedMeeting(desk.client)
    const night = { start: at('2027-03-13', '23:00'), end: at('2027-03-14', '04:00') }
    const moved = await desk.client.meetings.update({ id, version: 1, meeting: { ...titled, ...night } })
    expect(night.end - night.start).toBe(4 * hour)
    expect(moved.booking).toMatchObject({ id: booking.id, ...night })
  })
})

describe('attaching a booking', () => {
  test('made before is offered on its day, holds the meeting, and is let go without being cancelled', async () => {
    await using desk = await openTestDesk()
    const oak = await room(desk.client, 'Oak Room')
    const made = await desk.client.space.book({ roomId: oak.id, title: 'Tenants', start: at('2026-12-03', '09:00'), end: at('2026-12-03', '10:00') })
    await desk.client.space.book({ roomId: oak.id, title: 'Next day', start: at('2026-12-04', '00:00'), end: at('2026-12-04', '10:00') })
    const { id } = await meeting(desk.client)
    expect((await desk.client.meetings.attachable({ id })).map((one) => one.title)).toEqual(['Tenants'])
    expect(await desk.client.meetings.attachBooking({ id, bookingId: made.id })).toMatchObject({ where: 'Oak Room', booking: { id: made.id } })
    expect(await desk.client.meetings.attachBooking({ id, bookingId: null })).toMatchObject({ where: '', booking: null })
    expect(await desk.client.space.booking({ id: made.id })).toMatchObject({ cancelled: false })
  })
  test('of another meeting is neither offered nor taken, unless that one is cancelled', async () => {
    await using desk = await openTestDesk()
    const { id: holder, booking } = await bookedMeeting(desk.client)
    const { id } = await meeting(desk.client, { title: 'Another' })
    const attach = () => desk.client.meetings.attachBooking({ id, bookingId: booking.id })
    expect(await desk.client.meetings.attachable({ id })).toEqual([])
    await expect(attach()).rejects.toMatchObject({ data: { issues: [{ path: ['bookingId'], message: 'meetings:booking.taken' }] } })
    await desk.client.meetings.cancel({ id: holder, keepRoom: true })
    expect((await desk.client.meetings.attachable({ id })).map((one) => one.id)).toEqual([booking.id])
    expect(await attach()).toMatchObject({ booking: { id: booking.id } })
    expect(await desk.client.meetings.reinstate({ id: holder })).toMatchObject({ meeting: { booking: null } })
  })
  test('that was cancelled is refused', async () => {
    await using desk = await openTestDesk()
    const { booking } = await bookedMeeting(desk.client)
    await desk.client.space.cancel({ id: booking.id })
    const { id } = await meeting(desk.client, { title: 'Another' })
    await expect(desk.client.meetings.attachBooking({ id, bookingId: booking.id })).rejects.toMatchObject({ data: { issues: [{ message: 'meetings:booking.cancelled' }] } })
  })
})

describe('handing out a fact sheet', () => {
  const sheet = async (client: DeskClient, title: string) => client.briefs.createFromTemplate({ templateId: (await client.briefs.templates())[0]!.id, title })
  test('in the order attached; once more changes the number of copies only', async () => {
    await using desk = await openTestDesk()
    const [rights, fares] = [await sheet(desk.client, 'Your rights'), await sheet(desk.client, 'Fares')]
    const { id } = await meeting(desk.client)
    await desk.client.meetings.attachBrief({ id, briefId: rights.id, copies: 20 })
    await desk.client.meetings.attachBrief({ id, briefId: fares.id, copies: 5 })
    const { handouts } = await desk.client.meetings.attachBrief({ id, briefId: rights.id, copies: 30 })
    expect(handouts).toEqual([{ briefId: rights.id, title: 'Your rights', copies: 30 }, { briefId: fares.id, title: 'Fares', copies: 5 }])
    expect((await desk.client.meetings.detachBrief({ id, briefId: rights.id })).handouts).toHaveLength(1)
    const back = await desk.client.meetings.attachBrief({ id, briefId: rights.id, copies: 30 })
    expect(back.handouts.map((one) => one.title)).toEqual(['Fares', 'Your rights'])
  })
  test('that is unknown is refused at its field', async () => {
    await using desk = await openTestDesk()
    const { id } = await meeting(desk.client)
    await expect(desk.client.meetings.attachBrief({ id, briefId: id, copies: 1 })).rejects.toMatchObject({
      code: 'INVALID', data: { issues: [{ path: ['briefId'], message: 'meetings:brief.unknown' }] },
    })
  })
})
