import { describe, expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk, passphrase } from '#test/harness.ts'
import { at, evening, group, meeting, person } from '../meetings.fixtures.ts'

const sixPm = evening.start
const agreed = { wording: 'Call me about meetings.', version: 'door 1', language: 'en-CA' }
const newcomer = { givenName: 'Yusra', familyName: 'Ali' }

const names = async (client: DeskClient, meetingId: string) =>
  (await client.meetings.door.list({ meetingId })).people.map(({ name, reply, attendance }) => [name, reply, attendance && !attendance.excused])

/** A desk on the evening of a meeting to which two are invited. */
async function openDoor(now: () => number = () => sixPm) {
  const desk = await openTestDesk({ now })
  const [amina, bilal] = [await person(desk.client, 'Amina'), await person(desk.client, 'Bilal')]
  const { id: meetingId } = await meeting(desk.client)
  await desk.client.meetings.invite({ id: meetingId, contactIds: [amina.id, bilal.id], reply: 'yes' })
  return { ...desk, door: desk.client.meetings.door, amina, bilal, meetingId }
}

describe('the door', () => {
  test('lists who is invited and who simply came, by name, persons only', async () => {
    await using desk = await openDoor()
    const tenants = await group(desk.client)
    await desk.client.meetings.invite({ id: desk.meetingId, contactIds: [tenants.id] })
    const chance = await person(desk.client, 'Chance', 'Aabo')
    await desk.door.arrive({ meetingId: desk.meetingId, contactId: chance.id })
    expect(await names(desk.client, desk.meetingId)).toEqual([['Chance Aabo', null, true], ['Amina Warsame', 'yes', null], ['Bilal Warsame', 'yes', null]])
    await expect(desk.door.arrive({ meetingId: desk.meetingId, contactId: tenants.id })).rejects.toMatchObject({ data: { issues: [{ message: 'meetingDoor:personsOnly' }] } })
  })
  test('opens two hours before the meeting, and says which one it is for when it does not', async () => {
    let now = sixPm - 2 * hour - 1
    await using desk = await openDoor(() => now)
    const arrive = () => desk.door.arrive({ meetingId: desk.meetingId, contactId: desk.amina.id })
    await expect(arrive()).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'doorNotOpen', with: [{ id: desk.meetingId, label: 'Rent increase at 40 Oak', start: evening.start, end: evening.end }] } })
    now += 1
    expect((await arrive()).attendance).toMatchObject({ arrivedAt: now, inPerson: true, markedBy: 'Noor Coordinator' })
  })
  test('marks nobody at a meeting that was called off', async () => {
    await using desk = await openDoor()
    await desk.client.meetings.cancel({ id: desk.meetingId })
    await expect(desk.door.arrive({ meetingId: desk.meetingId, contactId: desk.amina.id })).rejects.toMatchObject({ data: { issues: [{ message: 'meetingDoor:cancelled' }] } })
  })
  test('marked by two at once counts once: the first mark holds, and the second is told whose it is', async () => {
    await using desk = await openDoor()
    const other = await desk.windowAs('front-desk')
    const ask = { meetingId: desk.meetingId, contactId: desk.amina.id }
    const outcomes = await Promise.allSettled([desk.door.arrive(ask), other.meetings.door.arrive(ask)])
    expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'CONFLICT', data: { reason: 'arrivedAlready', with: [{ label: 'Amina Warsame (Noor Coordinator)' }] } } }])
    const { people } = await other.meetings.door.list({ meetingId: desk.meetingId })
    expect(people.filter(({ attendance }) => attendance !== null)).toHaveLength(1)
    expect(await desk.door.marks({ meetingId: desk.meetingId, attendanceId: people[0]!.attendance!.id })).toMatchObject([{ act: 'arrived', presence: 'inPerson', at: sixPm, by: 'Noor Coordinator' }])
  })
  test('keeps the ways apart and the person one: on the phone first, then in the room', async () => {
    let now = sixPm
    await using desk = await openDoor(() => now)
    const ask = { meetingId: desk.meetingId, contactId: desk.amina.id }
    await desk.door.arrive({ ...ask, presence: 'phone' })
    now += 10 * minute
    const both = await desk.door.arrive({ ...ask, presence: 'inPerson' })
    expect(both.attendance).toMatchObject({ inPerson: true, remote: 'phone', arrivedAt: sixPm })
    await expect(desk.door.arrive({ ...ask, presence: 'phone' })).rejects.toMatchObject({ data: { reason: 'arrivedAlready' } })
  })
  test('lets people leave and come back, takes slips back, and keeps every mark', async () => {
    let now = sixPm
    await using desk = await openDoor(() => now)
    const { meetingId } = desk
    const { attendance } = await desk.door.arrive({ meetingId, contactId: desk.amina.id })
    const attendanceId = attendance!.id
    now += 10 * minute
    expect(await desk.door.leave({ meetingId, attendanceId, left: true })).toMatchObject({ leftAt: now })
    expect(await desk.door.leave({ meetingId, attendanceId, left: false })).toMatchObject({ leftAt: null })
    await desk.door.correct({ meetingId, attendanceId, details: { inPerson: true, remote: null, arrivedAt: sixPm - 10 * minute, leftAt: null, needs: 'Large print', fare: true } })
    await expect(desk.door.correct({ meetingId, attendanceId, details: { inPerson: false, remote: null, arrivedAt: null, leftAt: null } })).rejects.toMatchObject({ data: { issues: [{ message: 'meetingDoor:correct.noWay' }] } })
    await expect(desk.door.correct({ meetingId, attendanceId, details: { inPerson: true, remote: null, arrivedAt: sixPm, leftAt: sixPm - 1 } })).rejects.toMatchObject({ data: { issues: [{ message: 'meetingDoor:correct.leftBefore' }] } })
    expect((await desk.door.list({ meetingId })).people[0]!.attendance).toMatchObject({ arrivedAt: sixPm - 10 * minute, needs: 'Large print', fare: true })
    await desk.door.takeBack({ meetingId, attendanceId })
    expect((await desk.door.list({ meetingId })).people[0]!.attendance).toBeNull()
    expect((await desk.door.marks({ meetingId, attendanceId })).map(({ act }) => act)).toEqual(['arrived', 'left', 'cameBack', 'corrected', 'takenBack'])
    await expect(desk.door.leave({ meetingId, attendanceId, left: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('excuses who sent word, who can come after all; not who is there', async () => {
    await using desk = await openDoor()
    const ask = { meetingId: desk.meetingId, contactId: desk.amina.id }
    expect((await desk.door.excuse(ask)).attendance).toMatchObject({ excused: true, inPerson: false })
    expect((await desk.door.arrive(ask)).attendance).toMatchObject({ excused: false, inPerson: true, arrivedAt: sixPm })
    await expect(desk.door.excuse(ask)).rejects.toMatchObject({ data: { reason: 'arrivedAlready' } })
  })
  test('after the meeting writes no time but one that is said, and none to come', async () => {
    let now = sixPm
    await using desk = await openDoor(() => now)
    now = at('2026-12-04', '10:00')
    await desk.client.staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
    const { meetingId } = desk
    expect((await desk.door.arrive({ meetingId, contactId: desk.amina.id })).attendance).toMatchObject({ arrivedAt: null })
    expect((await desk.door.arrive({ meetingId, contactId: desk.bilal.id, at: sixPm + minute })).attendance).toMatchObject({ arrivedAt: sixPm + minute })
    const ended = (await desk.door.list({ meetingId })).people.map(({ attendance }) => desk.door.leave({ meetingId, attendanceId: attendance!.id, left: true }))
    expect((await Promise.all(ended)).map(({ leftAt }) => leftAt)).toEqual([evening.end, evening.end])
  })
  test('of a meeting across midnight in the night the clocks change keeps real moments', async () => {
    const span = { start: at('2026-10-31', '23:00'), end: at('2026-11-01', '03:00') }
    let now = span.start
    await using desk = await openTestDesk({ now: () => now })
    const amina = await person(desk.client, 'Amina')
    const { id: meetingId } = await meeting(desk.client, span)
    now = at('2026-11-01', '01:30') + hour
    await desk.client.staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
    const { attendance } = await desk.client.meetings.door.arrive({ meetingId, contactId: amina.id })
    expect(attendance!.arrivedAt! - span.start).toBe(3.5 * hour)
  })
})

describe('someone new', () => {
  test('is a contact with consents in the words they saw, and is there, in one go', async () => {
    await using desk = await openDoor()
    const { meetingId } = desk
    const made = await desk.door.addFirstTimer({ meetingId, person: { ...newcomer, phone: '416-555-0142', email: 'yusra@example.org', consent: true, language: 'Somali', needs: 'Seat near the door', firstTime: true, childCare: true }, words: agreed })
    expect(made).toMatchObject({ name: 'Yusra Ali', reply: null, attendance: { firstTime: true, childCare: true, fare: false, language: 'Somali', needs: 'Seat near the door', arrivedAt: sixPm } })
    expect(await desk.client.contacts.get({ id: made.contactId })).toMatchObject({ languages: ['Somali'], phones: [{ number: '416-555-0142' }], emails: [{ address: 'yusra@example.org' }] })
    expect((await desk.client.contacts.consents.list({ contactId: made.contactId })).items).toMatchObject([
      { channel: 'email', purpose: 'meetingNotices', type: 'express', method: 'inPerson', givenOn: '2026-12-03', wording: agreed.wording, takenBy: 'Noor Coordinator' },
      { channel: 'phone' },
    ])
  })
  test('leaves nothing behind when one part of it cannot be', async () => {
    let now = sixPm
    await using desk = await openDoor(() => now)
    const { meetingId } = desk
    await expect(desk.door.addFirstTimer({ meetingId, person: { ...newcomer, consent: true }, words: agreed })).rejects.toMatchObject({ data: { issues: [{ message: 'meetingDoor:first.consentNeedsReach' }] } })
    now = sixPm - 3 * hour
    await expect(desk.door.addFirstTimer({ meetingId, person: { ...newcomer, phone: '416-555-0142', consent: true }, words: agreed })).rejects.toMatchObject({ data: { reason: 'doorNotOpen' } })
    expect((await desk.client.contacts.list({ search: 'yusra' })).items).toEqual([])
  })
})

describe('a paper sheet', () => {
  test('comes back in bulk: known names and ticked ones once, new names become contacts, the rest a number', async () => {
    await using desk = await openDoor()
    const { meetingId, door } = desk
    await door.arrive({ meetingId, contactId: desk.amina.id })
    const sheet = { meetingId, contactIds: [desk.bilal.id], names: ['amina  WARSAME', 'Bilal Warsame', 'Zainab Ali Noor', 'Zainab Ali Noor', 'Pat'], unnamed: 2, at: sixPm - 5 * minute }
    const known = await door.knownNames({ meetingId, names: sheet.names })
    expect(known.map(({ persons }) => persons.map(({ name, onList }) => [name, onList]))).toEqual([[['Amina Warsame', true]], [['Bilal Warsame', true]], [], [], []])
    const result = await door.takeFromPaper(sheet)
    expect(result).toMatchObject({ marked: 5, already: 1, created: 2 })
    const list = await door.list({ meetingId })
    expect(list.people.map(({ name, attendance }) => [name, attendance?.arrivedAt])).toEqual([['Zainab Ali Noor', sixPm - 5 * minute], ['Pat', sixPm - 5 * minute], ['Amina Warsame', sixPm], ['Bilal Warsame', sixPm - 5 * minute]])
    expect(list.unnamed).toHaveLength(2)
    await door.takeBackPaper({ meetingId, attendanceIds: result.attendanceIds })
    expect((await door.list({ meetingId })).people.filter(({ attendance }) => attendance).map(({ name }) => name)).toEqual(['Amina Warsame'])
  })
  test('with a name of several is refused whole, and says at which line; one of them on the list is meant', async () => {
    await using desk = await openDoor()
    const { meetingId, door } = desk
    await person(desk.client, 'Sam', 'Lee')
    const sam = await person(desk.client, 'Sam', 'Lee')
    await expect(door.takeFromPaper({ meetingId, names: ['Pat', 'Sam Lee'] })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['names', 1], message: 'meetingDoor:paper.several' }] } })
    expect((await desk.client.contacts.list({ search: 'Pat' })).items).toEqual([])
    await desk.client.meetings.invite({ id: meetingId, contactIds: [sam.id] })
    expect(await door.takeFromPaper({ meetingId, names: ['Sam Lee'] })).toMatchObject({ marked: 1, created: 0 })
  })
  test('names who is expected, and nobody unsafe or archived', async () => {
    await using desk = await openDoor()
    const { meetingId } = desk
    const chloe = await person(desk.client, 'Chloé')
    await desk.client.meetings.invite({ id: meetingId, contactIds: [chloe.id] })
    await desk.client.contacts.safety.saveCard({ contactId: desk.bilal.id, version: 0, card: { level: 'limited', checkedOn: '2026-12-01' } })
    const named = async (who: 'coming' | 'invited') => (await desk.door.sheet({ meetingId, who })).people.map(({ name }) => name)
    expect(await named('coming')).toEqual(['Amina Warsame'])
    expect(await named('invited')).toEqual(['Amina Warsame', 'Chloé Warsame'])
    await desk.client.contacts.archive({ id: desk.amina.id })
    expect(await desk.door.sheet({ meetingId })).toMatchObject({ people: [], leftOut: 1, leftOutIds: [desk.bilal.id] })
  })
})

describe('an attendee', () => {
  test('archived later stays with the name, erased later as a number without one', async () => {
    await using desk = await openDoor()
    const { meetingId, door } = desk
    await door.arrive({ meetingId, contactId: desk.amina.id })
    const { attendance } = await door.arrive({ meetingId, contactId: desk.bilal.id })
    await door.correct({ meetingId, attendanceId: attendance!.id, details: { inPerson: true, remote: null, arrivedAt: sixPm, leftAt: null, needs: 'Bilal’s own chair' } })
    await desk.client.contacts.archive({ id: desk.amina.id })
    await desk.client.contacts.privacy.erase({ id: desk.bilal.id, name: 'Bilal Warsame' })
    const list = await door.list({ meetingId })
    expect(list.people).toMatchObject([{ name: 'Amina Warsame', archived: true, attendance: { inPerson: true } }])
    expect(list.unnamed).toMatchObject([{ inPerson: true, arrivedAt: sixPm, needs: '' }])
  })
  test('marked twice as two contacts is one after they are merged', async () => {
    await using desk = await openDoor()
    const { meetingId, door } = desk
    for (const { id } of [desk.amina, desk.bilal]) await door.arrive({ meetingId, contactId: id })
    await desk.client.contacts.duplicates.merge({ kept: await desk.client.contacts.get({ id: desk.amina.id }), gone: await desk.client.contacts.get({ id: desk.bilal.id }) })
    const { people, unnamed } = await door.list({ meetingId })
    expect([people.length, unnamed.length]).toEqual([1, 0])
    await expect(door.arrive({ meetingId, contactId: desk.bilal.id })).rejects.toMatchObject({ data: { reason: 'mergedAway' } })
  })
})

test('two windows marking one list of fifty at once end with the same list, everyone once', async () => {
  await using desk = await openTestDesk({ now: () => sixPm })
  const other = await desk.windowAs('front-desk')
  const { id: meetingId } = await meeting(desk.client)
  const ids: string[] = []
  for (let n = 0; n < 50; n++) ids.push((await person(desk.client, `Given${n}`)).id)
  await desk.client.meetings.invite({ id: meetingId, contactIds: ids })
  const told: unknown[] = []
  desk.desk.changes.listen(({ area, ids: changed }) => area === 'meetings' && told.push(changed))
  const marks = [...ids.slice(0, 35).map((contactId) => desk.client.meetings.door.arrive({ meetingId, contactId })), ...ids.slice(15).map((contactId) => other.meetings.door.arrive({ meetingId, contactId }))]
  const outcomes = await Promise.allSettled(marks)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
  expect(told).toHaveLength(50)
  const [one, two] = [await desk.client.meetings.door.list({ meetingId }), await other.meetings.door.list({ meetingId })]
  expect(one).toEqual(two)
  expect(one.people.filter(({ attendance }) => attendance?.inPerson)).toHaveLength(50)
})
