import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from '../space.fixture.ts'

/** The events of a file as another calendar reads them, each time a moment by the file's own zone. */
async function read(file: Blob) {
  const text = await file.text()
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zoneText = calendar.getFirstSubcomponent('vtimezone')
  const zone = zoneText ? new ICAL.Timezone(zoneText) : null
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const text = (name: string) => String(component.getFirstPropertyValue(name) ?? '')
    const moment = (name: string) => {
      const property = component.getFirstProperty(name)!
      expect(property.getFirstParameter('tzid')).toBe(zone!.tzid)
      const time = (property.getFirstValue() as ICAL.Time).clone()
      time.zone = zone!
      return time.toUnixTime() * 1000
    }
    return { uid: text('uid'), title: text('summary'), room: text('location'), forWhom: text('description'), status: text('status'), start: moment('dtstart'), end: moment('dtend') }
  })
}

const week = { from: '2026-11-23', to: '2026-11-29' }

describe('a calendar that is handed on', () => {
  test('holds the bookings of its days, whoever reads it: right moments on both sides of every clock change, all signs kept', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client, 'Salle Éloïse; au fond, à gauche')
    const days = ['2026-07-01', '2026-10-31', '2026-11-01', '2026-12-24', '2027-03-13', '2027-03-14', '2027-08-01']
    const made = []
    for (const day of days) made.push(await desk.client.space.book(evening(hall, { title: `Réunion; « élus, voisins », ${'très '.repeat(20)}\\ longue ${day}`, start: at('18:00', day), end: at('20:00', day) })))
    const { file, count, name } = await desk.client.space.calendar.make({ of: { by: 'all' }, from: '2026-07-01', to: '2027-08-01' })
    expect([count, name]).toEqual([7, 'bookings-2026-07-01-2027-08-01.ics'])
    expect(await read(file)).toEqual(made.map(({ id, title, roomName, start, end }) => ({ uid: `${id}@organizing-desk`, title, room: roomName, forWhom: '', status: 'CONFIRMED', start, end })))
  })

  test('says what is cancelled or not yet firm, and is of one room or one group where asked', async () => {
    await using desk = await openTestDesk({ now: () => at('09:00') })
    const [hall, kitchen] = [await addRoom(desk.client), await addRoom(desk.client, 'Kitchen')]
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    const gone = await desk.client.space.book(evening(hall, { title: 'Gone' }))
    await desk.client.space.cancel({ id: gone.id })
    await desk.client.space.book(evening(hall, { title: 'Held', holdUntil: at('12:00') }))
    await desk.client.space.book(evening(kitchen, { title: 'Theirs', contactId: group.id }))
    await desk.client.space.book(evening(kitchen, { title: 'Next week', contactId: group.id, start: at('18:00', '2026-11-30'), end: at('20:00', '2026-11-30') }))
    const told = async (of: Parameters<typeof desk.client.space.calendar.make>[0]['of']) => (await read((await desk.client.space.calendar.make({ of, ...week })).file)).map(({ title, status, forWhom }) => [title, status, forWhom])
    expect(await told({ by: 'room', roomId: hall.id })).toEqual([['Gone', 'CANCELLED', ''], ['Held', 'TENTATIVE', '']])
    expect(await told({ by: 'contact', contactId: group.id })).toEqual([['Theirs', 'CONFIRMED', 'Oak Street Tenants']])
    expect(await told({ by: 'all' })).toHaveLength(3)
  })

  test('tells of someone unsafe to contact only that the room is taken, and in a calendar of theirs nothing', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const person = await desk.client.contacts.create({ kind: 'person', givenName: 'Zephyrine', familyName: 'Quillfeather' })
    await desk.client.space.book(evening(hall, { title: 'Zephyrine’s evening', contactId: person.id }))
    await desk.client.contacts.safety.saveCard({ contactId: person.id, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
    const all = await desk.client.space.calendar.make({ of: { by: 'all' }, ...week })
    expect(await all.file.text()).not.toMatch(/Zephyrine|Quillfeather/)
    expect((await read(all.file)).map(({ title, start }) => [title, start])).toEqual([['Booked', at('18:00')]])
    expect(all.leftOut).toBe(1)
    expect(await desk.client.space.calendar.make({ of: { by: 'contact', contactId: person.id }, ...week })).toMatchObject({ count: 0, leftOut: 1 })
  })

  test('of one booking does not name whom it is for; its identity stays the same when it is moved', async () => {
    await using desk = await openTestDesk()
    const hall = await addRoom(desk.client)
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    const made = await desk.client.space.book(evening(hall, { contactId: group.id }))
    const before = await desk.client.space.calendar.one({ id: made.id })
    expect(await before.file.text()).not.toContain('Oak Street')
    await desk.client.space.move({ id: made.id, to: { roomId: hall.id, start: made.start + hour, end: made.end + hour } })
    const [was, is] = [(await read(before.file))[0]!, (await read((await desk.client.space.calendar.one({ id: made.id })).file))[0]!]
    expect([is.uid, is.start]).toEqual([was.uid, was.start + hour])
  })

  test('is refused for days in the wrong order', async () => {
    await using desk = await openTestDesk()
    await refusal(desk.client.space.calendar.make({ of: { by: 'all' }, from: '2026-11-25', to: '2026-11-24' }), 'INVALID')
  })
})
