import { describe, expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening } from '../space.fixture.ts'

const day = '2026-11-24'
const now = () => at('09:00')

test('each door has a sign: a combination’s bookings hang on its parts; lines have no door, and who awaits approval or did not come is on none', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const site = await client.space.createSite({ name: 'Church hall' })
  const one = await client.space.createRoom({ name: 'Hall A', capacity: 40, siteId: site.id })
  const other = await client.space.createRoom({ name: 'Hall B', capacity: 40, siteId: site.id })
  const both = await client.space.createRoom({ name: 'Hall A + B', capacity: 80, siteId: site.id, partIds: [one.id, other.id] })
  const line = await client.space.createRoom({ name: 'Line', kind: 'line', capacity: 10 })
  await client.space.book(evening(both, { title: 'Assembly' }))
  await client.space.book(evening(one, { title: 'Tea', start: at('10:00'), end: at('11:00'), holdUntil: at('09:30') }))
  await client.space.book(evening(line, { title: 'Call' }))
  const late = await client.space.book(evening(other, { title: 'Nobody', start: at('12:00'), end: at('13:00') }))
  await client.space.markDoor({ id: late.id, mark: 'noShow' })
  const asked = await client.space.book(evening(other, { title: 'Asked for', start: at('14:00'), end: at('15:00') }))
  await desk.desk.store.write((db) => db.updateTable('booking').set({ status: 'awaiting' }).where('id', '=', asked.id).execute())
  const { signs, leftOut } = await client.space.paper.doorSigns({ day })
  expect(leftOut).toBe(0)
  expect(signs.map(({ roomName, siteName, bookings }) => [roomName, siteName, bookings.map(({ title, within, status }) => [title, within, status])])).toEqual([
    ['Hall A', 'Church hall', [['Tea', null, 'provisional'], ['Assembly', 'Hall A + B', 'approved']]],
    ['Hall B', 'Church hall', [['Assembly', 'Hall A + B', 'approved']]],
  ])
  expect((await client.space.paper.doorSigns({ day: '2026-11-25' })).signs.flatMap(({ bookings }) => bookings)).toEqual([])
})

test('a day’s sheet has all of it by time, also what began the evening before, with the margins that really hold', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const hall = await client.space.createRoom({ name: 'Hall', capacity: 40, setupMinutes: 30, cleanupMinutes: 15 })
  const den = await addRoom(client, 'Den')
  await client.space.book(evening(hall, { title: 'Night', start: at('22:00', '2026-11-23'), end: at('02:00') }))
  await client.space.book(evening(hall, { title: 'Until midnight', start: at('22:00', '2026-11-22'), end: at('00:00', '2026-11-23') }))
  await client.space.book(evening(hall, { title: 'Supper', expected: 25, layout: 'circle', equipment: ['projector'], keyHolder: 'Ama', setupMinutes: 0, notes: 'Ring the bell' }))
  await client.space.book(evening(den, { title: 'Breakfast', start: at('08:00'), end: at('09:00') }))
  const cancelled = await client.space.book(evening(den, { title: 'Off' }))
  await client.space.cancel({ id: cancelled.id, reason: '' })
  const { bookings } = await client.space.paper.daySheet({ day })
  expect(bookings.map(({ title }) => title)).toEqual(['Night', 'Breakfast', 'Supper'])
  expect(bookings[2]).toMatchObject({ roomName: 'Hall', expected: 25, layout: 'circle', equipment: ['projector'], keyHolder: 'Ama', setupMinutes: 0, cleanupMinutes: 15, notes: 'Ring the bell', arrivedAt: null })
})

describe('someone unsafe to contact', () => {
  async function withUnsafe() {
    const desk = await openTestDesk({ now })
    const hall = await addRoom(desk.client)
    const { id } = await desk.client.contacts.create({ kind: 'person', givenName: 'Zephyrine', familyName: 'Quillfeather', languages: ['Français'] })
    const booking = await desk.client.space.book(evening(hall, { title: 'ZEPHYRINE’s tea', contactId: id, keyHolder: 'Mme Quillfeather', notes: 'Bring chairs', equipment: ['Zéphyrine’s lamp', 'flip chart'] }))
    await desk.client.contacts.safety.saveCard({ contactId: id, version: 0, card: { level: 'unsafe', checkedOn: day } })
    return { ...desk, id, booking }
  }

  test('is named on no sign and no sheet, neither by the words around it, but the room is taken; a permit names them', async () => {
    await using desk = await withUnsafe()
    const { paper } = desk.client.space
    const signs = await paper.doorSigns({ day })
    expect(signs).toMatchObject({ leftOut: 1, leftOutIds: [desk.id], signs: [{ bookings: [{ title: null, groupName: null }] }] })
    const sheet = await paper.daySheet({ day })
    expect(sheet).toMatchObject({ leftOut: 1, bookings: [{ title: null, groupName: null, keyHolder: null, notes: 'Bring chairs', equipment: ['flip chart'] }] })
    const { permitId } = await desk.client.contacts.safety.permit({ contactIds: [desk.id], purpose: 'roomPaper', reason: 'agreed', confirmedTwice: true })
    expect(await paper.doorSigns({ day, permitId })).toMatchObject({ leftOut: 0, signs: [{ bookings: [{ title: 'ZEPHYRINE’s tea', groupName: 'Zephyrine Quillfeather' }] }] })
  })

  test('gets a slip in their language without their name', async () => {
    await using desk = await withUnsafe()
    expect(await desk.client.space.paper.slip({ id: desk.booking.id })).toMatchObject({ language: 'fr-CA', nameLeftOff: true, groupName: null, title: null })
  })
})

test('a slip is in the language of whom it is for, else of the screen, and says where the room is', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const site = await client.space.createSite({ name: 'Church hall', address: '5 Kiln Lane' })
  const hall = await client.space.createRoom({ name: 'Hall', capacity: 40, siteId: site.id, access: ['stepFree'] })
  const somali = await client.contacts.create({ kind: 'organization', organizationName: 'Circle', languages: ['Somali', 'anglais', 'French'] })
  const booking = await client.space.book(evening(hall, { contactId: somali.id }))
  expect(await client.space.paper.slip({ id: booking.id })).toMatchObject({ language: 'en-CA', groupName: 'Circle', site: { address: '5 Kiln Lane' }, room: { access: ['stepFree'] }, cancelled: false })
  await client.space.cancel({ id: booking.id, reason: '' })
  expect((await client.space.paper.slip({ id: booking.id })).cancelled).toBe(true)
})
