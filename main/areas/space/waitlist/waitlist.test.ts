import { expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import type { wantInput } from '#shared/areas/space/waitlist.schema.ts'
import type { z } from 'zod'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from '../space.fixture.ts'

const day = '2026-12-01'
type WantAsked = z.input<typeof wantInput>
const wish: WantAsked = { title: 'Choir', firstDay: day, lastDay: day, from: '18:00', to: '20:00', minutes: 120 }

/** A desk whose one room is taken on the evening that everyone wants. */
async function openFull() {
  const clock = { now: at('10:00', '2026-11-24') }
  const desk = await openTestDesk({ now: () => clock.now })
  desk.desk.idleAfter = 1000 * hour
  const room = await addRoom(desk.client)
  const taken = await desk.client.space.book(evening(room, { start: at('18:00', day), end: at('20:00', day) }))
  const line = async () => (await desk.client.space.waitlist.list({})).map(({ title, state }) => `${title} ${state}`)
  return { ...desk, clock, room, taken, line, add: (changes: Partial<WantAsked> = {}) => desk.client.space.waitlist.add({ ...wish, ...changes }) }
}
const audited = async (client: DeskClient) => (await client.staff.audit({ limit: 100 })).items.length

test('what frees is offered to the first in line that it fits, held for the time that the coordinator set', async () => {
  await using desk = await openFull()
  const { client, clock } = desk
  await client.space.waitlist.setSettings({ offerHours: 6 })
  const large = await desk.add({ title: 'Rally', people: 300 })
  const first = await desk.add()
  await desk.add({ title: 'Sewing' })
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Rally waiting', 'Choir waiting', 'Sewing waiting'])
  await client.space.cancel({ id: desk.taken.id })
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Rally waiting', 'Choir offered', 'Sewing waiting'])
  const { offer } = (await client.space.waitlist.list({})).find(({ id }) => id === first.id)!
  expect(offer).toMatchObject({ roomName: 'Large hall', start: at('18:00', day), end: at('20:00', day), until: clock.now + 6 * hour })
  // It is held: nobody else can take it.
  await refusal(client.space.book(evening(desk.room, { start: at('18:00', day), end: at('20:00', day) })), 'CONFLICT')
  expect(await client.space.waitlist.accept({ id: first.id })).toMatchObject({ id: offer!.bookingId, status: 'approved', holdUntil: null, title: 'Choir' })
  expect(await desk.line()).toEqual(['Rally waiting', 'Sewing waiting'])
  expect(await client.space.waitlist.list({ done: true })).toMatchObject([{ id: first.id, state: 'booked', offer: { bookingId: offer!.bookingId } }])
  await refusal(client.space.waitlist.decline({ id: large.id }), 'CONFLICT')
})

test('what is free already is offered at once', async () => {
  await using desk = await openFull()
  expect(await desk.add({ to: '22:00' })).toMatchObject({ state: 'offered', offer: { start: at('20:00', day) } })
})

test('declined, it passes to the next in line, and is not offered to the same again', async () => {
  await using desk = await openFull()
  const first = await desk.add()
  await desk.add({ title: 'Sewing' })
  await desk.client.space.cancel({ id: desk.taken.id })
  await desk.desk.doChores()
  expect(await desk.client.space.waitlist.decline({ id: first.id })).toMatchObject({ state: 'waiting', refused: 1 })
  expect(await desk.line()).toEqual(['Choir waiting', 'Sewing offered'])
  const [, sewing] = await desk.client.space.waitlist.list({})
  await desk.client.space.waitlist.withdraw({ id: sewing!.id })
  expect(await desk.line()).toEqual(['Choir waiting'])
  expect(await desk.client.space.bookings({ from: at('00:00', day), to: at('23:00', day) })).toEqual([])
  // Another time that day is another offer.
  await desk.client.space.waitlist.update({ id: first.id, want: { ...wish, to: '22:00' } })
  expect((await desk.client.space.waitlist.list({}))[0]!.offer).toMatchObject({ start: at('20:00', day) })
})

test('run out, it passes to the next in line by itself', async () => {
  await using desk = await openFull()
  await desk.add()
  await desk.add({ title: 'Sewing' })
  await desk.client.space.cancel({ id: desk.taken.id })
  await desk.desk.doChores()
  desk.clock.now += 23 * hour
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Choir offered', 'Sewing waiting'])
  desk.clock.now += 1 * hour
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Choir waiting', 'Sewing offered'])
  const [choir] = await desk.client.space.waitlist.list({})
  expect(choir).toMatchObject({ refused: 1, offer: null })
  await refusal(desk.client.space.waitlist.accept({ id: choir!.id }), 'CONFLICT')
})

test('who does not come, who is moved, and a hold that runs out free time as well', async () => {
  await using desk = await openFull()
  const { client, clock } = desk
  const kitchen = await addRoom(client, 'Kitchen', 12)
  await client.space.book(evening(kitchen, { start: at('18:00', day), end: at('20:00', day), holdUntil: clock.now + hour, title: 'Held' }))
  await desk.add()
  await desk.add({ title: 'Sewing' })
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Choir waiting', 'Sewing waiting'])
  await client.space.move({ id: desk.taken.id, to: { roomId: desk.room.id, start: at('20:00', day), end: at('22:00', day) } })
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Choir offered', 'Sewing waiting'])
  clock.now += hour
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Choir offered', 'Sewing offered'])
})

test('an offer answered on the board counts as answered: confirmed it is booked, cancelled it was let go', async () => {
  await using desk = await openFull()
  const [choir, sewing] = [await desk.add({ to: '22:00' }), await desk.add({ title: 'Sewing', from: '10:00', to: '12:00' })]
  await desk.client.space.confirm({ id: choir.offer!.bookingId })
  await desk.client.space.cancel({ id: sewing.offer!.bookingId })
  await desk.desk.doChores()
  expect(await desk.line()).toEqual(['Sewing waiting'])
  expect((await desk.client.space.waitlist.list({ done: true })).map(({ state }) => state)).toEqual(['booked'])
})

test('nothing is offered against the rules, within the hour, or after the last day; who waited in vain is off the list', async () => {
  await using desk = await openFull()
  const { client, clock } = desk
  await client.space.policies.save({ id: null, policy: { hoursBefore: 48, keyAfter: '17:00' } })
  const monday = await desk.add({ firstDay: '2026-11-25', lastDay: '2026-11-27', title: 'Sewing' })
  expect(monday).toMatchObject({ state: 'offered', offer: { start: at('18:00', '2026-11-26') } })
  // Who has the key is asked when it is made firm.
  expect((await refusal(client.space.waitlist.accept({ id: monday.id }), 'CONFLICT')).with).toMatchObject([{ id: 'keyHolder' }])
  expect(await client.space.waitlist.accept({ id: monday.id, keyHolder: 'Rosa' })).toMatchObject({ keyHolder: 'Rosa', status: 'approved' })
  const late = await desk.add({ firstDay: '2026-11-24', lastDay: '2026-11-25' })
  expect(late.state).toBe('waiting')
  clock.now = at('00:05', '2026-11-26')
  await desk.desk.doChores()
  expect((await client.space.waitlist.list({ done: true })).find(({ id }) => id === late.id)?.state).toBe('lapsed')
})

test('while nothing comes free nothing is written', async () => {
  await using desk = await openFull()
  await desk.add()
  await desk.desk.doChores()
  const before = await audited(desk.client)
  for (let count = 0; count < 3; count++) {
    desk.clock.now += 60_000
    await desk.desk.doChores()
  }
  expect(await audited(desk.client)).toBe(before)
})

test('whom it is not safe to contact is shown with the mark and without a phone; erased, they leave the line', async () => {
  await using desk = await openFull()
  const { client } = desk
  const person = await client.contacts.create({ kind: 'person', givenName: 'Amina', familyName: 'Warsame', phones: [{ kind: 'mobile', number: '416-555-0142' }] })
  await desk.add({ contactId: person.id, to: '22:00' })
  await client.contacts.safety.saveCard({ contactId: person.id, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
  const [want] = await client.space.waitlist.list({})
  expect(want!.contact).toMatchObject({ name: 'Amina Warsame', unsafe: true, phone: null, email: null })
  expect(JSON.stringify(want)).not.toMatch(/-555-|416555/)
  await client.contacts.privacy.erase({ id: person.id, name: 'Amina Warsame' })
  expect(await client.space.waitlist.list({})).toEqual([])
})

test('the front desk keeps the list; how long offers hold is a coordinator’s to say', async () => {
  await using desk = await openFull()
  const frontDesk = await desk.windowAs('front-desk')
  const want = await frontDesk.space.waitlist.add(wish)
  await frontDesk.space.waitlist.withdraw({ id: want.id })
  expect(await frontDesk.space.waitlist.restore({ id: want.id })).toMatchObject({ state: 'waiting' })
  await refusal(frontDesk.space.waitlist.setSettings({ offerHours: 2 }), 'FORBIDDEN')
  expect(await frontDesk.space.waitlist.settings()).toEqual({ offerHours: 24 })
  await refusal(frontDesk.space.waitlist.add({ ...wish, minutes: 180 }), 'INVALID')
  await refusal(frontDesk.space.waitlist.add({ ...wish, lastDay: '2027-12-01' }), 'INVALID')
})
