import { addDays } from '#shared/base/time.ts'
import type { DeskClient } from '#test/harness.ts'

export type Given = Parameters<DeskClient['contacts']['create']>[0]

export const person = (givenName: string, familyName: string, more: Partial<Given> = {}): Given => ({ kind: 'person', givenName, familyName, ...more })
export const hour = 3_600_000
export const evening = Date.UTC(2026, 10, 24, 23)

/** Someone whom both of two may know, each once, or someone new. */
async function acquaintance(client: DeskClient, contactId: string, n: number): Promise<string> {
  const known = new Set((await client.contacts.ties.list({ contactId })).items.map((tie) => tie.other.id))
  const shared = (await client.contacts.list({ search: 'shared acquaintance' })).items.find(({ id }) => !known.has(id))
  return shared?.id ?? (await client.contacts.create(n % 2 ? person('Shared', 'Acquaintance') : person('Known', `By ${n}`))).id
}

/** A kind of tie that any two persons can have. */
export async function knowing(client: DeskClient): Promise<string> {
  return (await client.contacts.ties.kinds()).find((kind) => kind.alike && kind.fromKind !== 'organization' && kind.toKind !== 'organization')!.id
}

/** One of the meetings there are, if there is any. */
async function someMeeting(client: DeskClient, n: number): Promise<string | null> {
  const { items } = await client.meetings.list({ when: 'upcoming', limit: 200 })
  return items[n % items.length]?.id ?? null
}

/** A meeting to which a contact is invited; none when there is none, or they are invited only with a permit. */
async function invitedTo(client: DeskClient, contactId: string, n: number): Promise<string | null> {
  const id = await someMeeting(client, n)
  if (!id || (await client.contacts.get({ id: contactId })).unsafe) return null
  await client.meetings.invite({ id, contactIds: [contactId] })
  return id
}

/** One row for a contact in each table whose rows move; whoever adds such a table adds how to fill it. */
export const fillers: Record<string, (client: DeskClient, contactId: string, n: number) => Promise<unknown>> = {
  'contact_alias.kept_id': async (client, contactId, n) => {
    const former = await client.contacts.create(person('Former', `Name ${n}`))
    await client.contacts.duplicates.merge({ kept: await client.contacts.get({ id: contactId }), gone: former })
  },
  'meeting.group_id': (client, groupId, n) => client.meetings.create({ title: `Meeting ${n}`, kind: 'house', start: evening + n * hour, end: evening + (n + 1) * hour, groupId }),
  'meeting_invitation.contact_id': invitedTo,
  'meeting_attendee.contact_id': async (client, contactId, n) => {
    const meetingId = await someMeeting(client, n)
    if (meetingId) await client.meetings.door.excuse({ meetingId, contactId })
  },
  'meeting_caller.contact_id': async (client, contactId, n) => {
    const meetingId = await someMeeting(client, n)
    const called = meetingId ? (await client.meetings.turnout.get({ meetingId })).callers.some((caller) => caller.contactId === contactId) : true
    if (meetingId && !called) await client.meetings.turnout.addCaller({ meetingId, caller: { contactId } })
  },
  'meeting_share.contact_id': async (client, contactId, n) => {
    const meetingId = await invitedTo(client, contactId, n)
    if (!meetingId) return
    const organizer = await client.contacts.create(person('Caller', `Of ${n}`))
    const { callers } = await client.meetings.turnout.addCaller({ meetingId, caller: { contactId: organizer.id } })
    await client.meetings.turnout.assign({ meetingId, contactIds: [contactId], callerId: callers.at(-1)!.id })
  },
  'meeting_call.contact_id': async (client, contactId, n) => {
    const meetingId = await invitedTo(client, contactId, n)
    if (meetingId) await client.meetings.turnout.record({ meetingId, contactId, result: n % 2 ? 'yes' : 'noAnswer' })
  },
  'meeting_ladder_no.contact_id': async (client, contactId, n) => {
    const [step] = await client.contacts.ladder.steps()
    const meetingId = await someMeeting(client, n)
    if (meetingId) await client.meetings.after.decline({ meetingId, contactId, to: step!.id, declined: true })
  },
  'meeting_thanks.contact_id': async (client, contactId, n) => {
    const meetingId = await someMeeting(client, n)
    if (meetingId) await client.meetings.after.setThanked({ meetingId, contactIds: [contactId], thanked: true })
  },
  'meeting_role.contact_id': async (client, contactId, n) => {
    const { items: [meeting] } = await client.meetings.list({ when: 'upcoming', limit: 1 })
    if (meeting) await client.meetings.roles.add({ meetingId: meeting.id, role: { role: `Part ${n}`, contactId } })
  },
  'meeting_need.contact_id': async (client, contactId, n) => {
    const { items: [meeting] } = await client.meetings.list({ when: 'upcoming', limit: 1 })
    if (meeting) await client.meetings.needs.add({ meetingId: meeting.id, need: { kind: 'largePrint', contactId, details: `Need ${n}` } })
  },
  'meeting_speaker.contact_id': async (client, contactId, n) => {
    const { items } = await client.meetings.list({ when: 'upcoming', limit: 200 })
    const meeting = items[n % items.length]
    if (!meeting) return
    const { version, speakers } = await client.meetings.bodies.appearance({ meetingId: meeting.id })
    if (speakers.some((speaker) => speaker.contactId === contactId)) return
    await client.meetings.bodies.saveAppearance({ meetingId: meeting.id, version, bodyId: null, itemNumber: '', speakers: [...speakers, { contactId, minutes: 5 }], writtenSent: false })
  },
  'public_body.contact_id': (client, contactId, n) => client.meetings.bodies.save({ id: null, version: 0, body: { name: `Board ${n}`, contactId } }),
  'booking.contact_id': async (client, contactId, n) => {
    const [room] = await client.space.rooms()
    await client.space.book({ roomId: room!.id, start: evening + n * hour, end: evening + (n + 1) * hour, title: `Booking ${n}`, contactId })
  },
  'booking_policy.contact_id': async (client, contactId, n) => {
    const known = (await client.space.policies.list()).find((policy) => policy.contactId === contactId)
    await client.space.policies.save({ id: known?.id ?? null, policy: { contactId, monthHours: 300 + n } })
  },
  'space_want.contact_id': (client, contactId, n) =>
    client.space.waitlist.add({ contactId, title: `Want ${n}`, people: 400, firstDay: '2027-01-04', lastDay: '2027-01-08', from: '18:00', to: '21:00', minutes: 60 }),
  'booking_series.contact_id': async (client, contactId, n) => {
    const [room] = await client.space.rooms()
    await client.space.series.book({ series: { title: `Series ${n}`, roomId: room!.id, contactId, day: addDays('2027-01-04', n), from: '06:00', to: '06:05', rule: { repeat: { by: 'day' }, count: 1, skipHolidays: false } } })
  },
  'contact_group_member.contact_id': async (client, contactId, n) => {
    const { items } = await client.contacts.groups.list({ picked: true })
    const group = items[n % 3]
    if (group) await client.contacts.groups.addMembers({ id: group.id, contactIds: [contactId] })
    else await client.contacts.groups.create({ name: `Picked ${n}`, rule: null, contactIds: [contactId] })
  },
  'station_wait.contact_id': (client, contactId) => client.loans.stations.queue({ contactId }),
  'safety_card.contact_id': async (client, contactId, n) => {
    const known = await client.contacts.safety.card({ contactId })
    await client.contacts.safety.saveCard({ contactId, version: known?.version ?? 0, card: n % 3 === 0 ? { level: 'safe', checkedOn: '2026-11-24', note: `Card ${n}` } : {
      level: n % 3 === 1 ? 'limited' : 'unsafe', checkedOn: `2026-11-${String(10 + (n % 15)).padStart(2, '0')}`, note: `Card ${n}`, codeName: `Rosa ${n}`, text: n % 2 ? 'yes' : 'no', call: n % 4 ? 'yes' : 'notAsked',
      spans: [{ weekday: 1 + (n % 2), from: '09:00', to: n % 4 ? '12:00' : '15:00' }],
    }, reason: 'asked again' })
  },
  'contact_photo.contact_id': async () => {},
  'private_note.contact_id': (client, contactId, n) => client.contacts.privateNotes.add({ contactId, note: { on: '2026-11-24', text: `Note ${n}` } }),
  'contact_consent.contact_id': (client, contactId) =>
    client.contacts.consents.give({ contactId, consent: { channel: 'email', purpose: 'newsletter', type: 'express', givenOn: '2026-11-01', method: 'form' } }),
  'timeline_entry.contact_id': (client, contactId, n) => client.contacts.timeline.add({ contactId, kind: 'note', at: evening - n, text: `Said ${n}` }),
  'follow_up.contact_id': (client, contactId, n) => client.contacts.followUps.create({ contactId, what: `Call ${n}`, due: '2026-12-01' }),
  'ladder_move.contact_id': async (client, contactId) => {
    const [step] = await client.contacts.ladder.steps()
    const { items: [last] } = await client.contacts.ladder.moves({ contactId, limit: 1 })
    await client.contacts.ladder.move({ contactId, from: last?.to ?? null, to: last?.to ? null : step!.id, why: '' })
  },
  'tie.from_id': async (client, contactId, n) => client.contacts.ties.add({ fromId: contactId, toId: await acquaintance(client, contactId, n), kindId: await knowing(client) }),
  'tie.to_id': async (client, contactId, n) => client.contacts.ties.add({ toId: contactId, fromId: await acquaintance(client, contactId, n), kindId: await knowing(client) }),
  'equipment_event.contact_id': async (client, contactId, n) => {
    const { id: itemId } = await client.loans.equipment.add({ name: `Projector ${n}`, value: 60_000 })
    await client.loans.equipment.reserve({ itemId, contactId, from: '2027-01-04', to: '2027-01-05' })
  },
  'loan_entry.contact_id': async (client, contactId) => {
    const [item] = await client.loans.stock.items()
    await client.loans.stock.issue({ itemId: item!.id, quantity: 1, contactId })
  },
  'loan_visit.contact_id': async (client, contactId) => {
    const [item] = await client.loans.stock.items()
    await client.loans.visit.give({ contactId, fares: [{ itemId: item!.id, quantity: 1 }] })
  },
  'use_job.contact_id': async (client, contactId, n) => {
    await client.loans.use.terms.setRates({ from: '2020-01-01', rates: [{ kind: 'copyLetterBlack', cents: 15 }] })
    await client.loans.use.log({ kind: 'copyLetterBlack', quantity: 1 + n, contactId, overQuotaReason: 'asked', confirmedMany: true })
  },
  'meeting_letter.contact_id': async (client, contactId, n) => {
    const { items } = await client.meetings.list({ when: 'upcoming', limit: 200 })
    const meeting = items[n % items.length]
    if (!meeting || (await client.contacts.get({ id: contactId })).unsafe) return
    await client.meetings.invite({ id: meeting.id, contactIds: [contactId] })
    await client.meetings.letters.log({ meetingId: meeting.id, kind: 'invitation', way: 'letter', contactIds: [contactId] })
  },
  'brief_print.contact_id': async (client, contactId, n) => {
    const brief = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: `Sheet ${n}` })
    await client.briefs.prints.add({ wishes: [{ briefId: brief.id, contactId, copies: 1 + n }] })
  },
  'brief.contact_id': async (client, contactId, n) => {
    const { id, ...brief } = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: `Letter to ${n}` })
    await client.briefs.saveParticulars({ id, particulars: { ...brief, contactId } })
  },
  'brief.group_id': async (client, groupId, n) => {
    const { id, ...brief } = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: `Written with ${n}` })
    await client.briefs.saveParticulars({ id, particulars: { ...brief, groupId } })
  },
  'use_quota.contact_id': async (client, contactId, n) => {
    const known = (await client.loans.use.terms.quotas()).find((quota) => quota.contactId === contactId)
    await client.loans.use.terms.saveQuota({ id: known?.id ?? null, quota: { contactId, measure: 'allPages', most: 300 + n } })
  },
}
