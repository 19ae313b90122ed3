import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { at, evening, group, meeting, person } from '../meetings.fixtures.ts'

const noon = at('2026-12-04', '12:00')

async function open(now = () => noon) {
  const desk = await openTestDesk({ now })
  const tenants = await group(desk.client)
  const one = await meeting(desk.client, { groupId: tenants.id })
  const { agenda } = await desk.client.meetings.plan.get({ meetingId: one.id })
  return { ...desk, tenants, meetingId: one.id, items: agenda.map(({ id }) => id), minutes: desk.client.meetings.minutes }
}
const blankHead = { chair: 'Amina', secretary: 'Bilal', place: 'Hall', startedAt: null, endedAt: null, alsoPresent: '', regrets: '' }
const motion = { text: 'To write to the landlord', movedBy: 'Amina', secondedBy: 'Bilal', outcome: 'carried' as const, votesFor: 12, votesAgainst: 2, votesAbstained: 1, dissent: 'Chloé', abstained: 'Dai', conflict: 'Eve works for the landlord and left the room' }

describe('minutes', () => {
  test('begin blank with the agenda’s items, the place and the night’s own times', async () => {
    let now = evening.start
    await using desk = await open(() => now)
    const { live, roles } = desk.client.meetings
    await roles.add({ meetingId: desk.meetingId, role: { role: 'shipped:noteTaker', contactId: (await person(desk.client, 'Bilal')).id } })
    const began = await live.mark({ meetingId: desk.meetingId, after: null, mark: 'began' })
    now += 600_000
    await live.mark({ meetingId: desk.meetingId, after: began.marks[0]!.id, mark: 'ended' })
    expect(await desk.minutes.get({ meetingId: desk.meetingId })).toMatchObject({
      id: null, edition: 1, state: 'draft', version: 0, head: { chair: '', secretary: 'Bilal Warsame', startedAt: evening.start, endedAt: now }, items: desk.items.map((itemId) => ({ itemId, notes: '', version: 0 })),
      decisions: [], actions: [], attendance: { source: 'answers', people: [] }, prior: null, editions: [],
    })
  })
  test('keep what is typed under each item by its own version: two windows on two items are both kept, the second on one is told', async () => {
    await using desk = await open()
    const { meetingId, items, minutes } = desk
    const [one, other] = [items[0]!, items[1]!]
    await Promise.all([minutes.saveItem({ meetingId, itemId: one, version: 0, notes: 'First' }), minutes.saveItem({ meetingId, itemId: other, version: 0, notes: 'Second', tabled: 'The notice' })])
    await expect(minutes.saveItem({ meetingId, itemId: one, version: 0, notes: 'Late' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
    const saved = await minutes.saveItem({ meetingId, itemId: one, version: 1, notes: 'First, and more' })
    expect(saved.items.slice(0, 2)).toMatchObject([{ notes: 'First, and more', version: 2 }, { notes: 'Second', tabled: 'The notice', version: 1 }])
    await minutes.saveHead({ meetingId, version: 0, head: blankHead })
    await expect(minutes.saveHead({ meetingId, version: 0, head: { ...blankHead, chair: 'Other' } })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    await expect(minutes.saveItem({ meetingId, itemId: meetingId, version: 0, notes: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('keep notes of an item that is taken off the agenda later', async () => {
    await using desk = await open()
    const { meetingId, items, minutes } = desk
    await minutes.saveItem({ meetingId, itemId: items[0]!, version: 0, notes: 'Said' })
    const plan = await desk.client.meetings.plan.get({ meetingId })
    await desk.client.meetings.plan.saveAgenda({ meetingId, version: plan.version, agenda: plan.agenda.slice(1) })
    expect((await minutes.get({ meetingId })).items.at(-1)).toMatchObject({ itemId: items[0], title: 'shipped:welcome', notes: 'Said' })
  })
  test('hold decisions in full, changed at one version and removed', async () => {
    await using desk = await open()
    const { meetingId, items, minutes } = desk
    const { decisions: [made] } = await minutes.addDecision({ meetingId, itemId: items[2]!, decision: motion })
    expect(made).toMatchObject({ ...motion, itemId: items[2], version: 1 })
    const { decisions: [changed] } = await minutes.changeDecision({ decisionId: made!.id, version: 1, decision: { ...motion, outcome: 'lost', votesFor: 1 } })
    expect(changed).toMatchObject({ outcome: 'lost', votesFor: 1, version: 2 })
    await expect(minutes.changeDecision({ decisionId: made!.id, version: 1, decision: motion })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    expect((await minutes.removeDecision({ decisionId: made!.id })).decisions).toEqual([])
  })
  test('take who was there from the door, else from the answers', async () => {
    await using desk = await open(() => evening.start)
    const { meetingId, minutes, client } = desk
    const [amina, bilal, chloe] = await Promise.all(['Amina', 'Bilal', 'Chloé'].map((name) => person(client, name)))
    await client.meetings.invite({ id: meetingId, contactIds: [amina!.id, bilal!.id, chloe!.id] })
    await client.meetings.setReply({ id: meetingId, contactId: amina!.id, reply: 'yes' })
    await client.meetings.setReply({ id: meetingId, contactId: bilal!.id, reply: 'no' })
    const told = async () => {
      const { attendance } = await minutes.get({ meetingId })
      return [attendance.source, ...attendance.people.map(({ name, presence }) => `${name}: ${presence}`)]
    }
    expect(await told()).toEqual(['answers', 'Amina Warsame: present', 'Bilal Warsame: excused'])
    await client.meetings.door.arrive({ meetingId, contactId: chloe!.id, presence: 'video' })
    expect(await told()).toEqual(['door', 'Amina Warsame: absent', 'Bilal Warsame: excused', 'Chloé Warsame: video'])
  })
})

describe('a promise', () => {
  const action = (client: DeskClient) => person(client, 'Amina').then(({ id }) => ({ what: 'Bring the petition', due: '2026-12-11', doer: 'contact' as const, contactId: id }))
  test('is one record with the follow-up: changed and done in either place', async () => {
    await using desk = await open()
    const { meetingId, items, minutes, client } = desk
    const given = await action(client)
    const { actions: [made] } = await minutes.addAction({ meetingId, itemId: items[0]!, action: given })
    const { id } = made!.followUp
    expect(await client.contacts.followUps.get({ id })).toMatchObject({ what: 'Bring the petition', due: '2026-12-11', contactId: given.contactId, ownerName: 'Noor Coordinator', meetingId, meetingTitle: 'Rent increase at 40 Oak' })
    await client.contacts.followUps.update({ id, version: 1, what: 'Bring it signed', due: '2026-12-12', contactId: given.contactId })
    const { actions: [seen] } = await minutes.get({ meetingId })
    expect(seen).toMatchObject({ doer: 'contact', followUp: { what: 'Bring it signed', due: '2026-12-12', contactName: 'Amina Warsame' } })
    await minutes.changeAction({ followUpId: id, version: seen!.followUp.version, action: { ...given, due: '2026-12-13' } })
    expect((await client.contacts.followUps.list({ contactId: given.contactId })).items).toMatchObject([{ id, what: 'Bring the petition', due: '2026-12-13' }])
    const told: unknown[] = []
    desk.desk.changes.listen((change) => told.push(change))
    await client.contacts.followUps.done({ id })
    expect(told).toContainEqual({ area: 'meetings', ids: [meetingId] })
    expect((await minutes.get({ meetingId })).actions[0]!.followUp.doneAt).toBe(noon)
    await client.contacts.followUps.remove({ id })
    expect((await minutes.get({ meetingId })).actions).toEqual([])
    await client.contacts.followUps.restore({ id })
    expect((await minutes.get({ meetingId })).actions).toHaveLength(1)
  })
  test('of the staff is theirs; without anyone it is refused', async () => {
    await using desk = await open()
    const { meetingId, items, minutes, client } = desk
    const [owner] = await client.contacts.followUps.owners()
    const { actions: [made] } = await minutes.addAction({ meetingId, itemId: items[0]!, action: { what: 'Book the hall', due: '2026-12-11', doer: 'member', memberId: owner!.id } })
    expect(made).toMatchObject({ doer: 'member', followUp: { ownerId: owner!.id, contactId: null } })
    await expect(minutes.addAction({ meetingId, itemId: items[0]!, action: { what: 'Nobody', due: '2026-12-11' } })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

describe('approval', () => {
  async function approved() {
    const desk = await open()
    const { meetingId, items, minutes, client } = desk
    const amina = await person(client, 'Amina')
    await client.meetings.invite({ id: meetingId, contactIds: [amina.id] })
    await client.meetings.setReply({ id: meetingId, contactId: amina.id, reply: 'yes' })
    await minutes.saveItem({ meetingId, itemId: items[0]!, version: 0, notes: 'Said' })
    await minutes.addDecision({ meetingId, itemId: items[0]!, decision: motion })
    const { actions } = await minutes.addAction({ meetingId, itemId: items[0]!, action: { what: 'Bring the petition', due: '2026-12-11', doer: 'contact', contactId: amina.id } })
    const { version } = await minutes.propose({ meetingId, version: 0 })
    const next = await meeting(client, { groupId: desk.tenants.id, start: evening.start + 7 * 86_400_000, end: evening.end + 7 * 86_400_000 })
    return { ...desk, amina, followUp: actions[0]!.followUp, version, next }
  }
  test('goes from draft to proposed and back, and only proposed ones are approved, by a meeting or in a way that is said', async () => {
    await using desk = await open()
    const { meetingId, items, minutes } = desk
    const on = '2026-12-10'
    await expect(minutes.propose({ meetingId, version: 0 })).rejects.toMatchObject({ data: { issues: [{ message: 'minutes:nothingYet' }] } })
    await minutes.saveItem({ meetingId, itemId: items[0]!, version: 0, notes: 'Said' })
    await expect(minutes.approve({ meetingId, version: 0, on, how: 'By e-mail' })).rejects.toMatchObject({ data: { issues: [{ message: 'minutes:notProposed' }] } })
    expect(await minutes.propose({ meetingId, version: 0 })).toMatchObject({ state: 'proposed', version: 1, proposed: { by: 'Noor Coordinator', at: noon } })
    await expect(minutes.saveItem({ meetingId, itemId: items[0]!, version: 1, notes: 'More' })).rejects.toMatchObject({ data: { issues: [{ message: 'minutes:isProposed' }] } })
    expect(await minutes.takeBack({ meetingId, version: 1 })).toMatchObject({ state: 'draft', proposed: null, version: 2 })
    await minutes.propose({ meetingId, version: 2 })
    await expect(minutes.approve({ meetingId, version: 3, on })).rejects.toMatchObject({ data: { issues: [{ message: 'minutes:approve.howMissing' }] } })
    await expect(minutes.approve({ meetingId, version: 2, on, how: 'By e-mail' })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    const frontDesk = await desk.windowAs('front-desk')
    await expect(frontDesk.meetings.minutes.approve({ meetingId, version: 3, on, how: 'By e-mail' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await minutes.approve({ meetingId, version: 3, on, how: 'By e-mail' })).toMatchObject({ state: 'approved', approved: { on, how: 'By e-mail', meeting: null } })
  })
  test('freezes all that stands in them: neither the program nor raw SQL changes it', async () => {
    await using desk = await approved()
    const { meetingId, items, minutes, next, client } = desk
    expect((await minutes.get({ meetingId: next.id })).prior).toMatchObject({ meetingId, state: 'proposed', version: desk.version })
    const frozen = await minutes.approve({ meetingId, version: desk.version, on: '2026-12-10', atMeetingId: next.id })
    expect(frozen).toMatchObject({
      state: 'approved', approved: { by: 'Noor Coordinator', meeting: { meetingId: next.id } }, attendance: { source: 'approved', people: [{ name: 'Amina Warsame', presence: 'present' }] },
      promises: [{ what: 'Bring the petition', who: 'Amina Warsame', due: '2026-12-11' }],
    })
    expect(frozen.items).toHaveLength(items.length)
    const refused = { data: { issues: [{ message: 'minutes:isApproved' }] } }
    await expect(minutes.saveItem({ meetingId, itemId: items[0]!, version: 1, notes: 'Other' })).rejects.toMatchObject(refused)
    await expect(minutes.addDecision({ meetingId, itemId: items[0]!, decision: motion })).rejects.toMatchObject(refused)
    await expect(minutes.removeDecision({ decisionId: frozen.decisions[0]!.id })).rejects.toMatchObject(refused)
    for (const statement of [
      `update meeting_minutes set state = 'draft', approved_at = null`, `update meeting_minutes set head = '{}'`, 'delete from meeting_minutes', `update meeting_minute set notes = 'x'`, 'delete from meeting_minute',
      `update meeting_decision set decision = '{}'`, 'delete from meeting_decision', `update meeting_minutes_person set presence = 'absent'`, 'delete from meeting_minutes_person', `update meeting_promise set what = 'x'`, 'delete from meeting_promise',
      `insert into meeting_minute select minutes_id, meeting_id, 9, 'x', 'x', '', 1 from meeting_minute join meeting_minutes on meeting_minutes.id = minutes_id limit 1`,
    ]) {
      await expect(desk.desk.store.write((db) => sql.raw(statement).execute(db)), statement).rejects.toThrow()
    }
    // What happens afterwards is told beside them, and changes nothing in them.
    await client.contacts.followUps.update({ id: desk.followUp.id, version: 1, what: 'Something else', due: '2027-01-01', contactId: desk.amina.id })
    const plan = await client.meetings.plan.get({ meetingId })
    await client.meetings.plan.saveAgenda({ meetingId, version: plan.version, agenda: [] })
    const later = await minutes.get({ meetingId })
    expect({ ...later, actions: [] }).toEqual({ ...frozen, actions: [] })
    expect(later.actions[0]!.followUp.what).toBe('Something else')
  })
  test('is corrected by a new edition with a reason, and the first stays as it was', async () => {
    await using desk = await approved()
    const { meetingId, items, minutes } = desk
    await expect(minutes.correct({ meetingId, why: 'A name' })).rejects.toMatchObject({ data: { issues: [{ message: 'minutes:notApproved' }] } })
    const first = await minutes.approve({ meetingId, version: desk.version, on: '2026-12-10', how: 'By e-mail' })
    await expect(minutes.correct({ meetingId, why: ' ' })).rejects.toMatchObject({ code: 'INVALID' })
    const second = await minutes.correct({ meetingId, why: 'The vote was 12 to 3' })
    expect(second).toMatchObject({ edition: 2, state: 'draft', why: 'The vote was 12 to 3', items: [{ notes: 'Said' }, ...items.slice(1).map(() => ({}))], editions: [{ edition: 1, state: 'approved' }, { edition: 2, state: 'draft' }] })
    await minutes.changeDecision({ decisionId: second.decisions[0]!.id, version: 1, decision: { ...motion, votesAgainst: 3 } })
    expect((await minutes.get({ meetingId, edition: 1 })).decisions).toEqual(first.decisions)
    await expect(minutes.get({ meetingId, edition: 7 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('survives that someone in them is erased: a person without a name', async () => {
    await using desk = await approved()
    const { meetingId, minutes, client, amina } = desk
    await minutes.approve({ meetingId, version: desk.version, on: '2026-12-10', how: 'By e-mail' })
    await client.contacts.privacy.erase({ id: amina.id, name: 'Amina Warsame' })
    const left = await minutes.get({ meetingId })
    expect(left).toMatchObject({ attendance: { people: [{ name: null, presence: 'present' }] }, promises: [{ who: null }], actions: [] })
  })
})
