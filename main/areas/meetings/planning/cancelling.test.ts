import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { at } from '../meetings.fixtures.ts'
import { type Input, makeWorld, noon, thursday, wholeStore, type World } from './planning.fixture.ts'

const openDesk = () => openTestDesk({ now: () => noon })
const day = 24 * hour

/** Any meeting with any part of what a plan can have; each on a day of its own, so that they stand in nobody's way. */
const plans = (world: World) =>
  fc.record({ days: fc.integer({ min: 2, max: 60 }), length: fc.integer({ min: 1, max: 5 }), room: fc.boolean(), fares: fc.integer({ min: 0, max: 50 }), who: fc.boolean(), needs: fc.boolean(), roles: fc.boolean() }).map((given): Input => {
    const { meeting, ...whole } = thursday(world)
    const start = at('2027-01-10', '17:00') + given.days * day
    return {
      meeting: { ...meeting, start, end: start + given.length * hour },
      room: given.room ? whole.room : null,
      fares: given.fares > 0 ? [{ itemId: world.fare.id, quantity: given.fares }] : [],
      who: given.who ? whole.who : {},
      needs: given.needs ? whole.needs : [],
      roles: given.roles ? whole.roles : [],
    }
  })

/** What of the store a meeting takes: not what tells of the past (history, audit), nor what only counts or finds. */
const passing = ['audit', 'booking_change', 'search', 'search_data', 'search_content', 'search_docsize', 'search_idx', 'search_row']
const free = async (client: DeskClient, world: World, { meeting }: Input) => ({
  room: (await client.space.availability({ wish: { roomId: world.hall.id, start: meeting.start, end: meeting.end } })).clashes.length,
  kept: (await client.loans.reservations.list()).length,
})

test('of any meeting that is called off nothing is taken any more; taken back, all of it is as before', async () => {
  await using desk = await openDesk()
  const { client } = desk
  const world = await makeWorld(client)
  await fc.assert(fc.asyncProperty(plans(world), async (input) => {
    const { id } = await client.meetings.planning.save(input)
    const before = await client.meetings.get({ id })
    const taken = await free(client, world, input)
    await client.meetings.cancel({ id, reason: 'the hall is closed' })
    expect(await free(client, world, input)).toEqual({ room: 0, kept: 0 })
    const { meeting, lost } = await client.meetings.reinstate({ id })
    expect(lost).toEqual([])
    expect(meeting).toEqual({ ...before, version: before.version + 2 })
    expect(await free(client, world, input)).toEqual(taken)
    await client.meetings.cancel({ id })
  }), { numRuns: 25 })
}, 60_000)

test('any meeting that is moved and moved back is as it was, whatever day it went by', async () => {
  await using desk = await openDesk()
  const { client } = desk
  const world = await makeWorld(client)
  await fc.assert(fc.asyncProperty(plans(world), fc.integer({ min: -40, max: 200 }), fc.integer({ min: -5, max: 5 }), async (input, days, hours) => {
    const made = await client.meetings.planning.save(input)
    const before = await wholeStore(desk, passing)
    const { title, kind, groupId, expected } = made
    const fields = { title, kind, groupId, expected }
    const there = { ...fields, start: made.start + days * day + hours * hour, end: made.end + days * day + hours * hour }
    const told = await client.meetings.planning.follows({ id: made.id, to: there })
    const moved = await client.meetings.update({ id: made.id, version: made.version, meeting: there })
    if (told.room) expect(moved.booking).toMatchObject(told.room.to!)
    const needs = await client.meetings.needs.list({ meetingId: made.id })
    expect(needs.map(({ deadline }) => deadline).toSorted()).toEqual(told.needs.map(({ becomes }) => becomes).toSorted())
    const { steps } = await client.meetings.plan.get({ meetingId: made.id })
    for (const { what, becomes } of told.steps) expect(steps.find((step) => step.what === what)?.due).toBe(becomes)
    await client.meetings.update({ id: made.id, version: moved.version, meeting: { ...fields, start: made.start, end: made.end } })
    const after = await wholeStore(desk, passing)
    const plain = (rows: string[]) => rows.map((row) => row.replace(/"version":\d+/, ''))
    expect(Object.fromEntries(Object.entries(after).map(([table, rows]) => [table, plain(rows)]))).toEqual(Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, plain(rows)])))
    await client.meetings.cancel({ id: made.id })
  }), { numRuns: 20 })
}, 60_000)

describe('calling a meeting off', () => {
  test('tells first what it means, and keeps the room when it is asked to', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const made = await client.meetings.planning.save(thursday(world))
    await client.meetings.setReply({ id: made.id, contactId: world.people[0]!, reply: 'no' })
    await client.loans.stock.issue({ itemId: world.fare.id, quantity: 12, contactId: world.people[1]!, meetingId: made.id })
    expect(await client.meetings.planning.follows({ id: made.id, to: null })).toMatchObject({
      room: { roomName: 'Hall', to: null, clashes: [] },
      kept: [{ itemName: 'Ticket', left: 18, short: 0 }],
      issued: [{ itemName: 'Ticket', quantity: 12, toName: 'Person 1' }],
      prints: 1,
      people: { invited: 8, toTell: 7, byEmail: 0, byPhone: 0, unreachable: 7 },
      steps: [],
    })
    const kept = await client.meetings.cancel({ id: made.id, keepRoom: true })
    expect(await client.meetings.planning.follows({ id: made.id, to: null })).toMatchObject({ prints: 0, kept: [] })
    expect(kept).toMatchObject({ cancelled: true, booking: { cancelled: false } })
    expect((await client.loans.stock.items())[0]).toMatchObject({ balance: 38 })
    // Fares that came back late still find their line.
    const { items: [line] } = await client.loans.stock.entries({ meetingId: made.id, kind: 'issued' })
    await client.loans.stock.takeBack({ entryId: line!.id, quantity: 12 })
    expect((await client.meetings.planning.follows({ id: made.id, to: null })).issued).toEqual([])
  })
  test('and taking it back says what others have by now', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const input = thursday(world)
    const { id, booking } = await client.meetings.planning.save(input)
    const off = await client.meetings.cancel({ id, reason: 'flu' })
    expect(off).toMatchObject({ cancelled: true, booking: { id: booking!.id, cancelled: true, cancelReason: 'flu' } })
    await client.space.book({ roomId: world.hall.id, start: input.meeting.start, end: input.meeting.end, title: 'Choir' })
    await client.loans.stock.issue({ itemId: world.fare.id, quantity: 25, contactId: world.tenants.id })
    const { meeting, lost } = await client.meetings.reinstate({ id })
    expect(lost).toEqual([{ is: 'room', roomName: 'Hall' }, { is: 'fares', itemName: 'Ticket', quantity: 30 }])
    expect(meeting).toMatchObject({ cancelled: false, booking: { cancelled: true } })
    expect((await client.loans.reservations.ofMeeting({ meetingId: id }))[0]).toMatchObject({ released: true })
  })
  test('leaves a booking cancelled that was cancelled on its own', async () => {
    let now = noon
    await using desk = await openTestDesk({ now: () => now })
    const world = await makeWorld(desk.client)
    const { id, booking } = await desk.client.meetings.planning.save(thursday(world))
    await desk.client.space.cancel({ id: booking!.id, reason: '' })
    now += 1000
    await desk.client.meetings.cancel({ id })
    expect(await desk.client.meetings.reinstate({ id })).toMatchObject({ lost: [], meeting: { booking: { cancelled: true } } })
  })
})

describe('moving a meeting', () => {
  test('tells first what is in the way, what is too late and who is elsewhere then', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const made = await client.meetings.planning.save(thursday(world))
    const to = { start: at('2026-12-04', '18:00'), end: at('2026-12-04', '20:00') }
    await client.space.book({ roomId: world.hall.id, ...to, title: 'Choir' })
    const other = await client.meetings.create({ title: 'Other', ...to })
    await client.meetings.roles.add({ meetingId: other.id, role: { role: 'Speaker', contactId: world.people[2]! } })
    const told = await client.meetings.planning.follows({ id: made.id, to })
    expect(told).toMatchObject({
      room: { to, clashes: [{ title: 'Choir' }] },
      kept: [{ left: 30, short: 0 }],
      needs: [{ kind: 'asl', deadline: '2026-12-03', becomes: '2026-11-27', late: true }, { kind: 'childCare', deadline: null, late: false }],
      elsewhere: [{ name: 'Person 2', meetingTitle: 'Other' }],
    })
    expect(told.steps).toEqual(expect.arrayContaining([{ what: 'shipped:remind', due: '2026-12-09', becomes: '2026-12-03' }]))
    await expect(client.meetings.update({ id: made.id, version: made.version, meeting: { title: 'X', ...to } })).rejects.toMatchObject({ data: { reason: 'bookingOverlap' } })
    expect((await client.meetings.needs.list({ meetingId: made.id }))[0]).toMatchObject({ deadline: '2026-12-03' })
  })
})
