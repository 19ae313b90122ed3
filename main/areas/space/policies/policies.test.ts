import { expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { watched } from '#test/plans.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal, zone } from '../space.fixture.ts'
import { findPolicyFor, weighPolicyFor } from './policies.queries.ts'

const now = at('10:00', '2026-11-24')
const open = () => openTestDesk({ now: () => now })
const group = (client: DeskClient, organizationName = 'Oak Street Tenants', organizationKind: 'group' | 'union' = 'group') =>
  client.contacts.create({ kind: 'organization', organizationName, organizationKind })
type Broken = { reason: string; with: { id: string; label: string }[] }
const broken = async (call: Promise<unknown>) => (await refusal<Broken>(call, 'CONFLICT')).with.map(({ id, label }) => `${id} of ${label}`)

test('the most specific rules apply, whole, and a breach says whose they are', async () => {
  await using desk = await open()
  const { client } = desk
  const room = await addRoom(client)
  const [oak, local, steel] = [await group(client), await group(client, 'Local 40', 'union'), await group(client, 'Steelworkers', 'union')]
  await client.space.policies.save({ id: null, policy: { longest: 60, daysAhead: 90 } })
  await client.space.policies.save({ id: null, policy: { organizationKind: 'union', longest: 90 } })
  await client.space.policies.save({ id: null, policy: { contactId: local.id, hoursBefore: 24 } })
  const two = (contactId: string | null, day = '2026-11-24') => evening(room, { contactId, start: at('18:00', day), end: at('20:00', day) })
  expect(await broken(client.space.book(two(null)))).toEqual(['tooLong of scope:everyone'])
  expect(await broken(client.space.book(two(oak.id, '2027-06-01')))).toEqual(['tooFarAhead of scope:everyone', 'tooLong of scope:everyone'])
  expect(await broken(client.space.book(two(steel.id, '2027-06-01')))).toEqual(['tooLong of kind:union'])
  expect(await broken(client.space.book(two(local.id)))).toEqual(['tooSoon of Local 40'])
  await client.space.book(two(local.id, '2027-06-01'))
  expect((await client.space.availability({ wish: two(local.id) })).breaches).toEqual([{ rule: 'tooSoon', of: 'Local 40', allowed: 24, asked: 8, mild: false }])
  expect(await client.space.book({ ...two(local.id), override: 'Eviction tomorrow' })).toMatchObject({ overrideReason: 'Eviction tomorrow' })
})

test('the hours of a month count the group’s other bookings of that month on the clinic’s wall', async () => {
  await using desk = await open()
  const { client } = desk
  const room = await addRoom(client)
  const [oak, other] = [await group(client), await group(client, 'Elm Street')]
  await client.space.policies.save({ id: null, policy: { monthHours: 5 } })
  const on = (day: string, from: string, to: string, contactId = oak.id) => evening(room, { contactId, start: at(from, day), end: at(to, day) })
  // 30 November, 22:00 in Toronto is 1 December in UTC.
  await client.space.book(on('2026-11-30', '21:00', '23:30'))
  await client.space.book(on('2026-12-01', '18:00', '23:00'))
  await client.space.book(on('2026-11-26', '18:00', '23:00', other.id))
  const second = await client.space.book(on('2026-11-25', '18:00', '20:30'))
  const third = on('2026-11-27', '18:00', '19:00')
  expect((await client.space.availability({ wish: third })).breaches).toEqual([{ rule: 'monthHours', of: 'scope:everyone', allowed: 5, asked: 6, mild: false }])
  // The one that is moved does not count against itself, and one that is cancelled does not count.
  await client.space.move({ id: second.id, to: { roomId: room.id, start: at('17:00', '2026-11-25'), end: at('19:30', '2026-11-25') } })
  await client.space.cancel({ id: second.id })
  await client.space.book(third)
})

test('what needs approval awaits it, but for a coordinator; a hold is asked for its key-holder when it is made firm', async () => {
  await using desk = await open()
  const { client } = desk
  const room = await addRoom(client)
  const frontDesk = await desk.windowAs('front-desk')
  await client.space.policies.save({ id: null, policy: { needsApproval: true, keyAfter: '18:00' } })
  expect(await broken(frontDesk.space.book(evening(room)))).toEqual(['keyHolder of scope:everyone'])
  expect(await frontDesk.space.book(evening(room, { keyHolder: 'Rosa' }))).toMatchObject({ status: 'awaiting' })
  expect(await client.space.book(evening(room, { keyHolder: 'Rosa', start: at('20:00'), end: at('21:00') }))).toMatchObject({ status: 'approved' })
  const held = await frontDesk.space.book(evening(room, { start: at('18:00', '2026-11-26'), end: at('20:00', '2026-11-26'), holdUntil: now + 24 * hour }))
  expect(await broken(frontDesk.space.confirm({ id: held.id }))).toEqual(['keyHolder of scope:everyone'])
  await frontDesk.space.update({ id: held.id, booking: { ...evening(room), start: held.start, end: held.end, holdUntil: held.holdUntil, keyHolder: 'Rosa' } })
  expect(await frontDesk.space.confirm({ id: held.id })).toMatchObject({ status: 'awaiting', holdUntil: null })
  expect(await client.space.approve({ id: held.id })).toMatchObject({ status: 'approved' })
  await refusal(frontDesk.space.withdrawApproval({ id: held.id }), 'FORBIDDEN')
  expect(await client.space.withdrawApproval({ id: held.id })).toMatchObject({ status: 'awaiting' })
  expect((await client.space.history({ id: held.id }))[0]).toMatchObject({ event: 'unapproved' })
  expect((await client.space.awaiting()).map(({ id }) => id)).toContain(held.id)
})

test('a hold made firm by its form awaits approval as a new booking would, and is asked for its key-holder', async () => {
  await using desk = await open()
  const { client } = desk
  const room = await addRoom(client)
  const frontDesk = await desk.windowAs('front-desk')
  await client.space.policies.save({ id: null, policy: { needsApproval: true, keyAfter: '18:00', hoursBefore: 4 } })
  const wish = evening(room, { holdUntil: now + hour })
  const { id } = await frontDesk.space.book(wish)
  expect(await broken(frontDesk.space.update({ id, booking: { ...wish, holdUntil: null } }))).toEqual(['keyHolder of scope:everyone'])
  const firm = { ...wish, holdUntil: null, keyHolder: 'Rosa' }
  expect(await frontDesk.space.update({ id, booking: firm })).toMatchObject({ status: 'awaiting', holdUntil: null })
  // Taken back, it is the hold that it was; and holding it is no way around the approval.
  expect(await frontDesk.space.update({ id, booking: { ...wish, keyHolder: 'Rosa' } })).toMatchObject({ status: 'provisional', holdUntil: wish.holdUntil })
  expect(await frontDesk.space.update({ id, booking: { ...firm, title: 'Another' } })).toMatchObject({ status: 'awaiting' })
  expect(await client.space.update({ id, booking: { ...firm, holdUntil: now + hour } })).toMatchObject({ status: 'provisional' })
  expect(await client.space.update({ id, booking: firm })).toMatchObject({ status: 'approved' })
  expect(await frontDesk.space.update({ id, booking: { ...firm, notes: 'Chairs' } })).toMatchObject({ status: 'approved' })
})

test('given to another group, a booking is held against the rules of that group', async () => {
  await using desk = await open()
  const { client } = desk
  const room = await addRoom(client)
  const frontDesk = await desk.windowAs('front-desk')
  const [oak, elm, ash] = [await group(client), await group(client, 'Elm Street'), await group(client, 'Ash Street')]
  await client.space.policies.save({ id: null, policy: { contactId: elm.id, longest: 60 } })
  await client.space.policies.save({ id: null, policy: { contactId: ash.id, needsApproval: true } })
  const { id, ...wish } = await frontDesk.space.book(evening(room, { contactId: oak.id }))
  const given = (contactId: string, override = '') => ({ id, booking: { ...evening(room), contactId, override } })
  expect(await broken(frontDesk.space.update(given(elm.id)))).toEqual(['tooLong of Elm Street'])
  await refusal(frontDesk.space.update(given(elm.id, 'They asked')), 'FORBIDDEN')
  expect(await client.space.update(given(elm.id, 'They asked'))).toMatchObject({ contactName: 'Elm Street', overrideReason: 'They asked' })
  expect(await frontDesk.space.update(given(ash.id))).toMatchObject({ contactName: 'Ash Street', status: 'awaiting', start: wish.start })
  expect(await frontDesk.space.update(given(oak.id))).toMatchObject({ contactName: 'Oak Street Tenants', status: 'approved' })
})

test('there is one set of rules for each, changed by coordinators, taken away and back', async () => {
  await using desk = await open()
  const { client } = desk
  const oak = await group(client)
  const { id } = await client.space.policies.save({ id: null, policy: { longest: 60 } })
  await client.space.policies.save({ id: null, policy: { contactId: oak.id, longest: 60 } })
  expect(await refusal(client.space.policies.save({ id: null, policy: { longest: 90 } }), 'CONFLICT')).toMatchObject({ reason: 'alreadyExists' })
  expect(await client.space.policies.save({ id, policy: { longest: 90 } })).toMatchObject({ id, longest: 90 })
  await client.space.policies.remove({ id })
  const next = await client.space.policies.save({ id: null, policy: { monthHours: 3 } })
  await refusal(client.space.policies.restore({ id }), 'CONFLICT')
  await client.space.policies.remove({ id: next.id })
  await client.space.policies.restore({ id })
  expect((await client.space.policies.list()).map(({ longest, contactName }) => [longest, contactName])).toEqual([[90, null], [60, 'Oak Street Tenants']])
  await refusal(client.space.policies.save({ id: null, policy: { contactId: oak.id, organizationKind: 'union' } }), 'INVALID')
  await refusal((await desk.windowAs('organizer')).space.policies.remove({ id }), 'FORBIDDEN')
})

test('a group’s rules go with it when it is erased, and into the group that it is merged into', async () => {
  await using desk = await open()
  const { client } = desk
  const [oak, elm] = [await group(client), await group(client, 'Elm Street')]
  await client.space.policies.save({ id: null, policy: { contactId: oak.id, longest: 60 } })
  await client.contacts.duplicates.merge({ kept: elm, gone: oak })
  expect((await client.space.policies.list()).map(({ contactName }) => contactName)).toEqual(['Elm Street'])
  await client.contacts.privacy.erase({ id: elm.id, name: 'Elm Street' })
  expect(await client.space.policies.list()).toEqual([])
})

test('what a group has in a month is read off an index, however much is booked', async () => {
  await using desk = await open()
  const { client } = desk
  const oak = await group(client)
  await client.space.policies.save({ id: null, policy: { monthHours: 5 } })
  const { db, plans } = watched(desk.desk.store.read)
  const policy = await findPolicyFor(db, oak.id)
  await weighPolicyFor(db, policy!, { start: now, end: now + hour, contactId: oak.id, keyHolder: '' }, now, zone)
  const lines = await plans()
  expect(lines.some((line) => line.includes('booking_by_contact'))).toBe(true)
  expect(lines.filter((line) => line.startsWith('SCAN booking ') || line === 'SCAN booking')).toEqual([])
})
