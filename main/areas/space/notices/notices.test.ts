import { expect, test } from 'vitest'
import type { CardInput } from '#shared/areas/contacts/safety.schema.ts'
import { clientOf, openTestDesk, passphrase } from '#test/harness.ts'
import { addRoom, at, evening } from '../space.fixture.ts'

const day = '2026-11-24'
const now = () => at('09:00')
const reachable = {
  kind: 'person', givenName: 'Amina', languages: ['Arabic', 'French'],
  phones: [{ kind: 'fax', number: '416-555-0101' }, { kind: 'mobile', number: '416-555-0134' }],
  emails: [{ kind: 'home', address: 'amina@mail.example' }],
  addresses: [{ kind: 'home', street: '1 Home Street' }, { kind: 'mailing', street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }],
} as const

test('a notice is in the language of whom it is for, with all the ways to reach them', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const hall = await addRoom(client)
  const amina = await client.contacts.create(structuredClone(reachable) as never)
  const booking = await client.space.book(evening(hall, { contactId: amina.id }))
  expect(await client.space.notices.compose({ bookingId: booking.id, kind: 'booked' })).toMatchObject({
    language: 'fr-CA', booking, before: null, contactId: amina.id, ways: { email: 'open', mail: 'open', phone: 'open' },
    email: 'amina@mail.example', phone: '416-555-0134', address: { street: '40 Oak Street' }, askMember: null, line: { english: '', french: '' },
  })
})

test('with no e-mail known the phone is there; for nobody there is no way, in the language of the screen', async () => {
  await using desk = await openTestDesk({ now })
  const hall = await addRoom(desk.client)
  const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Circle', phones: [{ kind: 'work', number: '416-555-0199' }] })
  const booking = await desk.client.space.book(evening(hall, { contactId: group.id }))
  expect(await desk.client.space.notices.compose({ bookingId: booking.id, kind: 'approved' })).toMatchObject({ language: 'en-CA', ways: { email: 'none', mail: 'none', phone: 'open' }, phone: '416-555-0199' })
  const ours = await desk.client.space.book(evening(hall, { start: at('10:00'), end: at('11:00') }))
  const french = clientOf(desk.desk, undefined, 'fr-CA')
  await french.staff.signIn({ memberId: (await desk.client.staff.members())[0]!.id, passphrase })
  expect(await french.space.notices.compose({ bookingId: ours.id, kind: 'booked' })).toMatchObject({ language: 'fr-CA', contactId: null, ways: { email: 'none', mail: 'none', phone: 'none' } })
})

test.each<[string, Partial<CardInput>, { email: string; mail: string; phone: string }]>([
  ['not at all', { level: 'unsafe' }, { email: 'closed', mail: 'closed', phone: 'closed' }],
  ['by e-mail, and naming us', { level: 'limited', email: 'yes', nameClinic: 'yes', mail: 'no' }, { email: 'open', mail: 'closed', phone: 'closed' }],
  ['by e-mail, but not naming us', { level: 'limited', email: 'yes', mail: 'yes', nameClinic: 'no' }, { email: 'closed', mail: 'closed', phone: 'closed' }],
  ['by phone', { level: 'limited', call: 'yes' }, { email: 'closed', mail: 'closed', phone: 'open' }],
])('who may be reached %s is reached by no other way, and it says whom to ask', async (_how, card, ways) => {
  await using desk = await openTestDesk({ now })
  const hall = await addRoom(desk.client)
  const amina = await desk.client.contacts.create(structuredClone(reachable) as never)
  const booking = await desk.client.space.book(evening(hall, { contactId: amina.id }))
  await desk.client.contacts.safety.saveCard({ contactId: amina.id, version: 0, card: { checkedOn: day, ...card } as never })
  const frontDesk = await desk.windowAs('front-desk')
  const found = await frontDesk.space.notices.compose({ bookingId: booking.id, kind: 'booked' })
  expect(found).toMatchObject({ ways, askMember: 'Noor Coordinator' })
  expect(found.email !== null).toBe(ways.email === 'open')
  expect(found.phone, 'their record has it, behind the card').toBeNull()
  expect(found.address !== null).toBe(ways.mail === 'open')
})

test('of a change it says what it was before it was last moved; of a cancellation why', async () => {
  await using desk = await openTestDesk({ now })
  const hall = await addRoom(desk.client)
  const den = await addRoom(desk.client, 'Den')
  const { id } = await desk.client.space.book(evening(hall))
  await desk.client.space.move({ id, to: { roomId: den.id, start: at('18:00'), end: at('20:00') } })
  await desk.client.space.move({ id, to: { roomId: den.id, start: at('19:00'), end: at('21:00') } })
  expect((await desk.client.space.notices.compose({ bookingId: id, kind: 'changed' })).before).toEqual({ roomName: 'Den', start: at('18:00'), end: at('20:00') })
  expect((await desk.client.space.notices.compose({ bookingId: id, kind: 'approved' })).before).toBeNull()
  await desk.client.space.cancel({ id, reason: 'The heating is off' })
  expect((await desk.client.space.notices.compose({ bookingId: id, kind: 'cancelled' })).booking.cancelReason).toBe('The heating is off')
})

test('that it was written or printed is in the booking’s history, by whom', async () => {
  await using desk = await openTestDesk({ now })
  const { id } = await desk.client.space.book(evening(await addRoom(desk.client)))
  const frontDesk = await desk.windowAs('front-desk')
  await frontDesk.space.notices.log({ bookingId: id, kind: 'booked', way: 'letter' })
  const [latest] = await desk.client.space.history({ id })
  expect(latest).toMatchObject({ event: 'notified', fields: ['booked', 'letter'], from: null, to: null })
  expect(latest!.memberName).toContain('front-desk')
  await expect(desk.client.space.notices.log({ bookingId: '019aa000-0000-7000-8000-000000000001', kind: 'booked', way: 'email' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what the coordinator adds is kept, changed, and set by nobody else', async () => {
  await using desk = await openTestDesk({ now })
  const { notices } = desk.client.space
  await notices.setLine({ english: 'Masks welcome.', french: 'Masques bienvenus.' })
  await notices.setLine({ english: 'Masks are welcome.', french: '' })
  expect(await notices.line()).toEqual({ english: 'Masks are welcome.', french: '' })
  await expect((await desk.windowAs('organizer')).space.notices.setLine({ english: '', french: '' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
