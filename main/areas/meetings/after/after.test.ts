import { describe, expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk, passphrase } from '#test/harness.ts'
import { at, evening, group, meeting, person } from '../meetings.fixtures.ts'

const blank = { wentWell: '', wentBadly: '', learned: '', nextStep: '' }

/** A desk whose clock goes with the meetings that are held at it; whoever came is marked as on a sheet. */
async function openYear() {
  let now = at('2026-01-10', '12:00')
  const desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const go = async (moment: number) => {
    now = moment
    await client.staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
  }
  const hold = async (day: string, contactIds: string[], part: Partial<Parameters<DeskClient['meetings']['create']>[0]> = {}) => {
    const start = at(day, '18:00')
    const { id } = await meeting(client, { start, end: start + 2 * hour, ...part })
    await go(start + 90 * minute)
    if (contactIds.length > 0) await client.meetings.door.takeFromPaper({ meetingId: id, contactIds })
    return id
  }
  const steps = (await client.contacts.ladder.steps()).map(({ id }) => id)
  return { ...desk, client, go, hold, steps, after: client.meetings.after }
}

describe('the ladder', () => {
  test('is proposed by how often someone came, accepted with the meeting named, all at once, and taken back', async () => {
    await using desk = await openYear()
    const { client, after, steps } = desk
    const [amina, bilal, chloe] = [await person(client, 'Amina'), await person(client, 'Bilal'), await person(client, 'Chloé')]
    await after.saveRules({ version: 0, rules: [{ times: 1, months: null, stepId: steps[0]! }, { times: 3, months: 12, stepId: steps[1]! }] })
    const first = await desk.hold('2026-02-02', [amina.id, bilal.id])
    expect((await after.proposals({ meetingId: first })).map(({ name, from, to, times }) => [name, from, to, times])).toEqual([['Amina Warsame', null, steps[0], 1], ['Bilal Warsame', null, steps[0], 1]])
    await desk.hold('2026-03-02', [amina.id])
    const third = await desk.hold('2026-04-06', [amina.id, bilal.id, chloe.id])
    const proposed = await after.proposals({ meetingId: third })
    expect(proposed.map(({ name, to, times }) => [name, to, times])).toEqual([['Amina Warsame', steps[1], 3], ['Bilal Warsame', steps[0], 2], ['Chloé Warsame', steps[0], 1]])
    const { moveIds } = await after.accept({ meetingId: third, moves: proposed })
    expect(await after.proposals({ meetingId: third })).toEqual([])
    expect((await client.contacts.ladder.moves({ contactId: amina.id })).items).toMatchObject([{ to: steps[1], why: 'Rent increase at 40 Oak (2026-04-06)' }])
    await after.takeBackMoves({ moveIds })
    expect(await after.proposals({ meetingId: third })).toEqual(proposed)
  })
  test('of who was excused, is archived, or came to a meeting called off since proposes nothing; a no stays a no', async () => {
    await using desk = await openYear()
    const { client, after, steps } = desk
    const [amina, bilal, chloe] = [await person(client, 'Amina'), await person(client, 'Bilal'), await person(client, 'Chloé')]
    await after.saveRules({ version: 0, rules: [{ times: 1, months: null, stepId: steps[0]! }, { times: 2, months: null, stepId: steps[1]! }] })
    const off = await desk.hold('2026-02-02', [amina.id])
    await client.meetings.cancel({ id: off })
    const meetingId = await desk.hold('2026-03-02', [amina.id, bilal.id])
    await client.meetings.door.excuse({ meetingId, contactId: chloe.id })
    await client.contacts.archive({ id: bilal.id })
    expect((await after.proposals({ meetingId })).map(({ name, to }) => [name, to])).toEqual([['Amina Warsame', steps[0]]])
    await after.decline({ meetingId, contactId: amina.id, to: steps[0]!, declined: true })
    expect(await after.proposals({ meetingId })).toEqual([])
    await after.decline({ meetingId, contactId: amina.id, to: steps[0]!, declined: false })
    expect(await after.proposals({ meetingId })).toHaveLength(1)
  })
  test('moves nobody when one of them stands elsewhere by now; its rules are the coordinator’s, written once for each version', async () => {
    await using desk = await openYear()
    const { client, after, steps } = desk
    const [amina, bilal] = [await person(client, 'Amina'), await person(client, 'Bilal')]
    const rules = [{ times: 1, months: null, stepId: steps[0]! }]
    await after.saveRules({ version: 0, rules })
    await expect(after.saveRules({ version: 0, rules: [] })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    const organizer = await desk.windowAs('organizer')
    await expect(organizer.meetings.after.saveRules({ version: 1, rules: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const frontDesk = await desk.windowAs('front-desk')
    const meetingId = await desk.hold('2026-02-02', [amina.id, bilal.id])
    await expect(frontDesk.meetings.after.proposals({ meetingId })).rejects.toMatchObject({ code: 'LOCKED' })
    const moves = await after.proposals({ meetingId })
    await client.contacts.ladder.move({ contactId: bilal.id, from: null, to: steps[2]!, why: '' })
    await expect(after.accept({ meetingId, moves })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    expect((await client.contacts.ladder.moves({ contactId: amina.id })).items).toEqual([])
  })
})

describe('the debrief', () => {
  test('keeps every version, with who wrote it, and refuses to write over one it has not seen', async () => {
    await using desk = await openYear()
    const { after } = desk
    const meetingId = await desk.hold('2026-02-02', [])
    expect(await after.debriefs({ meetingId })).toEqual([])
    await after.saveDebrief({ meetingId, version: 0, debrief: { ...blank, wentWell: 'The story from the fifth floor', headcount: 31 } })
    await after.saveDebrief({ meetingId, version: 1, debrief: { ...blank, wentWell: 'Two stories', learned: 'Start on time' } })
    await expect(after.saveDebrief({ meetingId, version: 1, debrief: blank })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    expect(await after.debriefs({ meetingId })).toMatchObject([{ version: 2, wentWell: 'Two stories', headcount: null, savedBy: 'Noor Coordinator' }, { version: 1, headcount: 31 }])
  })
})

describe('thanks', () => {
  test('go to who came and who called, as each can be reached, and are ticked off', async () => {
    await using desk = await openYear()
    const { client, after } = desk
    const make = (givenName: string) => client.contacts.create({ kind: 'person', givenName, familyName: 'Warsame', languages: ['Somali'], phones: [{ kind: 'mobile', number: '416-555-0142' }], emails: [{ kind: 'home', address: `${givenName}@example.org` }] })
    const [amina, bilal, hodan] = [await make('Amina'), await make('Bilal'), await make('Hodan')]
    const { id: meetingId } = await meeting(client, { start: at('2026-02-02', '18:00'), end: at('2026-02-02', '20:00') })
    await client.meetings.turnout.addCaller({ meetingId, caller: { contactId: hodan.id } })
    const [open] = await client.meetings.roles.add({ meetingId, role: { role: 'Songs', contactId: amina.id } })
    expect(open).toBeDefined()
    await desk.go(at('2026-02-02', '18:05'))
    for (const { id } of [amina, bilal]) await client.meetings.door.arrive({ meetingId, contactId: id })
    await client.contacts.consents.give({ contactId: amina.id, consent: { channel: 'email', purpose: 'meetingNotices', type: 'express', givenOn: '2026-02-01', method: 'form' } })
    await client.contacts.safety.saveCard({ contactId: bilal.id, version: 0, card: { level: 'limited', call: 'yes', email: 'yes', nameClinic: 'no', checkedOn: '2026-02-01' } })
    const list = await after.thanks({ meetingId })
    expect(list).toMatchObject({ leftOut: 1, leftOutIds: [bilal.id], people: [
      { name: 'Amina Warsame', came: true, called: false, roles: ['Songs'], languages: ['Somali'], ways: { phone: 'open', email: 'agreed', mail: 'none' }, email: 'Amina@example.org', thankedAt: null },
      { name: 'Hodan Warsame', came: false, called: true },
    ] })
    const { permitId } = await client.contacts.safety.permit({ contactIds: [bilal.id], purpose: 'invitation', reason: 'asked to be thanked', confirmedTwice: true })
    const permitted = await after.thanks({ meetingId, permitId })
    expect(permitted.people[1]).toMatchObject({ name: 'Bilal Warsame', ways: { phone: 'open', email: 'closed' }, phone: '416-555-0142', email: null })
    await after.setThanked({ meetingId, contactIds: [amina.id], thanked: true })
    expect((await after.thanks({ meetingId })).people[0]).toMatchObject({ thankedBy: 'Noor Coordinator' })
    await after.setThanked({ meetingId, contactIds: [amina.id], thanked: false })
    expect((await after.thanks({ meetingId })).people[0]).toMatchObject({ thankedAt: null })
  })
})

describe('a promise', () => {
  test('is a follow-up with an owner and a date, told beside the meeting until it is removed', async () => {
    await using desk = await openYear()
    const { client, after } = desk
    const amina = await person(client, 'Amina')
    const meetingId = await desk.hold('2026-02-02', [amina.id])
    const made = await after.promise({ meetingId, followUp: { what: 'Bring the petition', due: '2026-02-09', contactId: amina.id } })
    expect(made).toMatchObject({ contactName: 'Amina Warsame', ownerName: 'Noor Coordinator' })
    expect((await client.contacts.followUps.list({ contactId: amina.id })).items).toMatchObject([{ id: made.id }])
    await client.contacts.followUps.done({ id: made.id })
    expect(await after.promises({ meetingId })).toMatchObject([{ what: 'Bring the petition', doneAt: expect.any(Number) as number }])
    await client.contacts.followUps.remove({ id: made.id })
    expect(await after.promises({ meetingId })).toEqual([])
    await expect(after.promise({ meetingId, followUp: { what: '', due: '2026-02-09' } })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

describe('attendance elsewhere', () => {
  test('stands on each person’s timeline: late, left, excused, and who came uninvited', async () => {
    let now = evening.start
    await using desk = await openTestDesk({ now: () => now })
    const { client } = desk
    const [amina, bilal] = [await person(client, 'Amina'), await person(client, 'Bilal')]
    const { id: meetingId } = await meeting(client)
    await client.meetings.invite({ id: meetingId, contactIds: [bilal.id], reply: 'yes' })
    now += 10 * minute
    const { attendance } = await client.meetings.door.arrive({ meetingId, contactId: amina.id, presence: 'video' })
    await client.meetings.door.excuse({ meetingId, contactId: bilal.id })
    now += 4 * minute
    await client.meetings.door.leave({ meetingId, attendanceId: attendance!.id, left: true })
    const told = async (contactId: string) => (await client.contacts.timeline.list({ contactId })).items
    expect(await told(amina.id)).toMatchObject([{ source: 'meeting', id: meetingId, reply: null, attendance: { came: true, remote: 'video', inPerson: false, late: true, arrivedAt: evening.start + 10 * minute, leftAt: now } }])
    expect(await told(bilal.id)).toMatchObject([{ reply: 'yes', attendance: { came: false, arrivedAt: null } }])
  })
  test('is counted in the list of meetings, and for a group beside how many different people they were', async () => {
    await using desk = await openYear()
    const { client, after } = desk
    const { id: groupId } = await group(client)
    const [amina, bilal] = [await person(client, 'Amina'), await person(client, 'Bilal')]
    await desk.hold('2026-02-02', [amina.id, bilal.id], { groupId })
    const second = await desk.hold('2026-03-02', [amina.id], { groupId })
    await client.meetings.door.takeFromPaper({ meetingId: second, unnamed: 3 })
    await desk.hold('2026-04-06', [])
    await desk.go(at('2026-05-01', '12:00'))
    expect((await client.meetings.list({ when: 'past' })).items.map(({ came }) => came)).toEqual([null, 4, 2])
    expect(await after.ofGroup({ groupId })).toEqual({ meetings: 2, attendances: 6, people: 2, unnamed: 3 })
    await desk.go(at('2027-02-15', '12:00'))
    expect(await after.ofGroup({ groupId })).toEqual({ meetings: 1, attendances: 4, people: 1, unnamed: 3 })
  })
})
