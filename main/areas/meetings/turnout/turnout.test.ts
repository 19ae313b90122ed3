import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk, passphrase } from '#test/harness.ts'
import { at, evening, group, meeting } from '../meetings.fixtures.ts'

const day = 24 * hour
const noon = at('2026-11-30', '12:00')

async function tenants(client: DeskClient, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) ids.push((await client.contacts.create({ kind: 'person', givenName: `Given${String(n).padStart(2, '0')}`, familyName: 'Tenant', phones: [{ kind: 'mobile', number: `416-555-01${String(n).padStart(2, '0')}` }] })).id)
  return ids
}

/** A desk with a meeting to which so many are invited, and two members who call. */
async function openCallOut(count = 7, now: () => number = () => noon) {
  const desk = await openTestDesk({ now })
  const { client } = desk
  await desk.windowAs('organizer')
  const ids = await tenants(client, count)
  const { id: meetingId } = await meeting(client)
  await client.meetings.invite({ id: meetingId, contactIds: ids })
  const [one, other] = await client.contacts.followUps.owners()
  const { turnout } = client.meetings
  await turnout.addCaller({ meetingId, caller: { memberId: one!.id } })
  const { callers } = await turnout.addCaller({ meetingId, caller: { memberId: other!.id } })
  const callersOf = async () => Object.fromEntries((await turnout.get({ meetingId })).people.map(({ contact, callerId }) => [contact.id, callerId]))
  return { ...desk, client, ids, meetingId, turnout, callers, callersOf }
}

describe('who calls whom', () => {
  test('is shared out evenly, each to one; archived, unsafe, those who said no and the callers themselves to nobody', async () => {
    await using desk = await openCallOut(9)
    const { client, meetingId, ids, turnout, callers, callersOf } = desk
    await client.contacts.archive({ id: ids[0]! })
    await client.contacts.safety.saveCard({ contactId: ids[1]!, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
    await client.meetings.setReply({ id: meetingId, contactId: ids[2]!, reply: 'no' })
    const { callers: three } = await turnout.addCaller({ meetingId, caller: { contactId: ids[3]! } })
    await turnout.shareOut({ meetingId })
    const shares = await callersOf()
    expect(ids.slice(0, 4).map((id) => shares[id])).toEqual([null, null, null, null])
    const loads = three.map(({ id }) => ids.filter((one) => shares[one] === id).length)
    expect(loads).toEqual([2, 2, 1])
    expect(three.slice(0, 2)).toEqual(callers)
  })
  test('stays where someone put it, until it is shared out anew', async () => {
    await using desk = await openCallOut(6)
    const { meetingId, ids, turnout, callers, callersOf } = desk
    const [one, other] = callers
    await turnout.assign({ meetingId, contactIds: ids.slice(0, 4), callerId: one!.id })
    await turnout.shareOut({ meetingId })
    expect(Object.values(await callersOf()).filter((id) => id === one!.id)).toHaveLength(4)
    await turnout.shareOut({ meetingId, anew: true })
    expect(Object.values(await callersOf()).filter((id) => id === one!.id)).toHaveLength(3)
    await turnout.removeCaller({ meetingId, callerId: one!.id })
    expect(new Set(Object.values(await callersOf()))).toEqual(new Set([null, other!.id]))
    await expect(turnout.assign({ meetingId, contactIds: [ids[0]!], callerId: one!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(turnout.assign({ meetingId, contactIds: [meetingId], callerId: null })).rejects.toMatchObject({ data: { issues: [{ message: 'turnout:notInvited' }] } })
  })
  test('takes nobody twice, no stranger, and nothing without callers', async () => {
    await using desk = await openCallOut(2)
    const { client, meetingId, ids, turnout, callers } = desk
    await expect(turnout.addCaller({ meetingId, caller: { memberId: callers[0]!.memberId } })).rejects.toMatchObject({ data: { reason: 'alreadyExists' } })
    await expect(turnout.addCaller({ meetingId, caller: { memberId: meetingId } })).rejects.toMatchObject({ data: { issues: [{ message: 'turnout:callers.unknown' }] } })
    await client.contacts.archive({ id: ids[0]! })
    await expect(turnout.addCaller({ meetingId, caller: { contactId: ids[0]! } })).rejects.toMatchObject({ data: { issues: [{ message: 'turnout:callers.unknown' }] } })
    const other = await meeting(client)
    await expect(turnout.shareOut({ meetingId: other.id })).rejects.toMatchObject({ data: { issues: [{ message: 'turnout:callers.none' }] } })
  })
  test('is right for someone taken off and invited again, and never for two', async () => {
    await using desk = await openCallOut(4)
    const { client, meetingId, ids, turnout, callersOf } = desk
    await turnout.shareOut({ meetingId })
    const before = await callersOf()
    await client.meetings.uninvite({ id: meetingId, contactIds: [ids[0]!] })
    expect(Object.keys(await callersOf())).toHaveLength(3)
    await client.meetings.invite({ id: meetingId, contactIds: [ids[0]!] })
    expect(await callersOf()).toEqual(before)
  })
})

describe('a call', () => {
  test('gives the invitation its answer, by whom and when; taken back, the answer of before is there again', async () => {
    await using desk = await openCallOut(2)
    const { client, meetingId, ids, turnout } = desk
    const contactId = ids[0]!
    await turnout.record({ meetingId, contactId, result: 'leftMessage' })
    const { callId, turnout: called } = await turnout.record({ meetingId, contactId, result: 'yes' })
    expect(called.people[0]).toMatchObject({ reply: 'yes', calls: 2, reached: true, lastCall: { id: callId, result: 'yes', at: noon, by: 'Noor Coordinator' } })
    const back = await turnout.strike({ meetingId, callId })
    expect(back.people[0]).toMatchObject({ reply: 'invited', calls: 1, reached: false, lastCall: { result: 'leftMessage' } })
    const { callId: second } = await turnout.record({ meetingId, contactId, result: 'maybe' })
    await client.meetings.setReply({ id: meetingId, contactId, reply: 'no' })
    expect((await turnout.strike({ meetingId, callId: second })).people[0]).toMatchObject({ reply: 'no', calls: 1 })
    await expect(turnout.record({ meetingId, contactId: meetingId, result: 'yes' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('from two callers at once is kept of both', async () => {
    await using desk = await openCallOut(6)
    const { meetingId, ids, turnout } = desk
    const other = await desk.windowAs('front-desk')
    await Promise.all(ids.map((contactId, index) => (index % 2 ? other.meetings.turnout : turnout).record({ meetingId, contactId, result: index % 2 ? 'no' : 'yes' })))
    const { people } = await turnout.get({ meetingId })
    expect(people.map(({ reply, calls }) => [reply, calls])).toEqual(ids.map((_, index) => [index % 2 ? 'no' : 'yes', 1]))
  })
})

describe('the expected number', () => {
  test('rests on the group’s own past once it says enough: those who came beside those who had said yes', async () => {
    let now = at('2026-10-01', '12:00')
    await using desk = await openTestDesk({ now: () => now })
    const { client } = desk
    const { id: groupId } = await group(client)
    const ids = await tenants(client, 10)
    const signIn = () => client.staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
    const held = async (start: number, yes: number, came: number) => {
      const { id } = await meeting(client, { groupId, start, end: start + 2 * hour })
      await client.meetings.invite({ id, contactIds: ids.slice(0, yes), reply: 'yes' })
      now = start
      await signIn()
      if (came > 0) await client.meetings.door.takeFromPaper({ meetingId: id, contactIds: ids.slice(0, came - 1), unnamed: 1 })
      return id
    }
    await held(at('2026-10-05', '18:00'), 8, 6)
    await held(at('2026-10-12', '18:00'), 10, 0)
    const off = await held(at('2026-10-19', '18:00'), 4, 4)
    await client.meetings.cancel({ id: off })
    const { id: meetingId } = await meeting(client, { groupId, ...evening })
    expect((await client.meetings.turnout.get({ meetingId })).past).toEqual({ meetings: 1, yes: 8, came: 6 })
    await held(at('2026-11-02', '18:00'), 6, 5)
    expect((await client.meetings.turnout.get({ meetingId })).past).toEqual({ meetings: 2, yes: 14, came: 11 })
    const { id: alone } = await meeting(client)
    expect((await client.meetings.turnout.get({ meetingId: alone })).past).toEqual({ meetings: 0, yes: 0, came: 0 })
  })
  test('keeps the pace of the yeses by the clinic’s days, and a goal', async () => {
    let now = noon
    await using desk = await openCallOut(5, () => now)
    const { client, meetingId, ids, turnout } = desk
    await client.meetings.setReply({ id: meetingId, contactId: ids[0]!, reply: 'yes' })
    await turnout.record({ meetingId, contactId: ids[1]!, result: 'yes' })
    now = noon + day
    await client.staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
    await client.meetings.setReply({ id: meetingId, contactId: ids[0]!, reply: 'no' })
    await client.meetings.setReply({ id: meetingId, contactId: ids[2]!, reply: 'yes' })
    await client.meetings.setReply({ id: meetingId, contactId: ids[3]!, reply: 'yes' })
    await client.meetings.uninvite({ id: meetingId, contactIds: [ids[1]!] })
    expect(await turnout.setGoal({ meetingId, goal: 40 })).toMatchObject({ goal: 40, pace: [{ day: '2026-11-30', change: 2 }, { day: '2026-12-01', change: 0 }] })
    expect((await turnout.setGoal({ meetingId, goal: null })).goal).toBeNull()
  })
})

describe('a call sheet', () => {
  test('is each caller’s own; nobody unsafe is on it, and by permit with what the card says', async () => {
    await using desk = await openCallOut(6)
    const { client, meetingId, ids, turnout, callers } = desk
    await client.contacts.safety.saveCard({ contactId: ids[0]!, version: 0, card: { level: 'limited', call: 'yes', voicemail: 'no', codeName: 'Rosa', hours: 'after six', checkedOn: '2026-11-24' } })
    await client.contacts.safety.saveCard({ contactId: ids[1]!, version: 0, card: { level: 'limited', call: 'no', checkedOn: '2026-11-24' } })
    await client.meetings.setReply({ id: meetingId, contactId: ids[5]!, reply: 'no' })
    await turnout.assign({ meetingId, contactIds: ids.slice(0, 3), callerId: callers[0]!.id })
    const made = await turnout.callSheet({ meetingId })
    expect(made.sheets.map(({ callerName, people }) => [callerName, people.map(({ name }) => name)])).toEqual([[callers[0]!.name, ['Given02 Tenant']], ['', ['Given03 Tenant', 'Given04 Tenant']]])
    expect(made).toMatchObject({ leftOut: 2, leftOutIds: ids.slice(0, 2), withoutPhone: 0 })
    const { permitId } = await client.contacts.safety.permit({ contactIds: ids.slice(0, 2), purpose: 'callSheet', reason: 'they asked to be rung', confirmedTwice: true })
    const own = await turnout.callSheet({ meetingId, callerId: callers[0]!.id, permitId })
    expect(own.sheets).toHaveLength(1)
    expect(own.sheets[0]!.people.slice(0, 2)).toMatchObject([
      { phones: [{ number: '416-555-0100' }], instruction: { channels: { call: 'yes', voicemail: 'no' }, codeName: 'Rosa', hours: 'after six' } },
      { phones: [], instruction: { channels: { call: 'no' } } },
    ])
  })
  test('does not name a caller whom it is not safe to name', async () => {
    await using desk = await openCallOut(3)
    const { client, meetingId, ids, turnout } = desk
    const { callers } = await turnout.addCaller({ meetingId, caller: { contactId: ids[0]! } })
    await turnout.assign({ meetingId, contactIds: [ids[1]!], callerId: callers[2]!.id })
    await client.contacts.safety.saveCard({ contactId: ids[0]!, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
    const made = await turnout.callSheet({ meetingId })
    expect(JSON.stringify(made)).not.toContain('Given00')
    expect(made.sheets.map(({ callerName, people }) => [callerName, people.length])).toEqual([['', 1], ['', 1]])
  })
})

test('an erased caller leaves those they had to nobody, an erased callee leaves no call', async () => {
  await using desk = await openCallOut(4)
  const { client, meetingId, ids, turnout, callersOf } = desk
  const { callers } = await turnout.addCaller({ meetingId, caller: { contactId: ids[0]! } })
  await turnout.assign({ meetingId, contactIds: [ids[1]!, ids[2]!], callerId: callers[2]!.id })
  await turnout.record({ meetingId, contactId: ids[1]!, result: 'yes' })
  await client.contacts.privacy.erase({ id: ids[0]!, name: 'Given00 Tenant' })
  await client.contacts.privacy.erase({ id: ids[1]!, name: 'Given01 Tenant' })
  expect(Object.values(await callersOf())).toEqual([null, null])
  expect((await turnout.get({ meetingId })).people).toHaveLength(2)
})
