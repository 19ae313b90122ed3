import type { ApproveInput, Minutes, MinutesState } from '#shared/areas/meetings/minutes.schema.ts'
import { mayBecome } from '#shared/areas/meetings/minutes.rules.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { insertEdition, overtaken, written } from './minutes.commands.ts'
import { getMinutes } from './minutes.queries.ts'

/** Written, and sent round. INVALID when nothing is written or they are past that. */
export async function proposeMinutes(db: WriteDb, meetingId: string, version: number, act: Act): Promise<Minutes> {
  const { id } = await mustGo(db, meetingId, version, 'proposed')
  await db.updateTable('meeting_minutes').set({ state: 'proposed', proposed_at: act.at, proposed_by: act.member.id, version: version + 1 }).where('id', '=', id).execute()
  return written(db, meetingId, act)
}

export async function takeBackMinutes(db: WriteDb, meetingId: string, version: number, act: Act): Promise<Minutes> {
  const { id } = await mustGo(db, meetingId, version, 'draft')
  await db.updateTable('meeting_minutes').set({ state: 'draft', proposed_at: null, proposed_by: null, version: version + 1 }).where('id', '=', id).execute()
  return written(db, meetingId, act)
}

/** Freezes them with who was there, what the agenda was and what was promised: from here on the store refuses any change. */
export async function approveMinutes(db: WriteDb, input: ApproveInput, act: Act): Promise<Minutes> {
  const minutes = await mustGo(db, input.meetingId, input.version, 'approved')
  if (input.atMeetingId === null && input.how === '') throw invalidField(['how'], 'minutes:approve.howMissing')
  if (input.atMeetingId === input.meetingId) throw invalidField(['atMeetingId'], 'minutes:approve.itself')
  await freezeItems(db, minutes)
  await freezePeople(db, minutes)
  await freezePromises(db, minutes)
  await db
    .updateTable('meeting_minutes')
    .set({
      state: 'approved', approved_at: act.at, approved_by: act.member.id, approved_on: input.on, approved_at_meeting_id: input.atMeetingId, approved_how: input.how,
      head: JSON.stringify({ ...minutes.head, unnamed: minutes.attendance.unnamed }), version: input.version + 1,
    })
    .where('id', '=', minutes.id)
    .execute()
  if (input.atMeetingId) act.touch('meetings', input.atMeetingId)
  return written(db, input.meetingId, act)
}

/** A new edition with all that stood in the approved one, to be changed, proposed and approved anew; INVALID while another is being written. */
export async function correctMinutes(db: WriteDb, meetingId: string, why: string, act: Act): Promise<Minutes> {
  const before = await getMinutes(db, meetingId)
  if (before.state !== 'approved') throw invalidField(['meetingId'], 'minutes:notApproved')
  const id = await insertEdition(db, meetingId, { edition: before.edition + 1, head: before.head, why }, act)
  for (const [position, { itemId, title, notes, tabled }] of before.items.entries()) {
    await db.insertInto('meeting_minute').values({ minutes_id: id, item_id: itemId, position, title, notes, tabled, version: 1 }).execute()
  }
  for (const [position, { id: _id, itemId, version: _version, ...decision }] of before.decisions.entries()) {
    await db.insertInto('meeting_decision').values({ id: act.newId(), minutes_id: id, item_id: itemId, position: position + 1, decision: JSON.stringify(decision), version: 1 }).execute()
  }
  return written(db, meetingId, act)
}

async function mustGo(db: WriteDb, meetingId: string, version: number, to: MinutesState): Promise<Minutes & { id: string }> {
  const minutes = await getMinutes(db, meetingId)
  const { id } = minutes
  if (id === null) throw invalidField(['meetingId'], 'minutes:nothingYet')
  if (minutes.version !== version) throw overtaken()
  if (!mayBecome(minutes.state, to)) throw invalidField(['meetingId'], minutes.state === 'approved' ? 'minutes:isApproved' : minutes.state === 'proposed' ? 'minutes:isProposed' : 'minutes:notProposed')
  return { ...minutes, id }
}

async function freezeItems(db: WriteDb, { id, items }: Minutes & { id: string }): Promise<void> {
  for (const [position, { itemId, title, notes, tabled, version }] of items.entries()) {
    const row = { position, title, notes, tabled, version }
    await db
      .insertInto('meeting_minute')
      .values({ minutes_id: id, item_id: itemId, ...row })
      .onConflict((conflict) => conflict.columns(['minutes_id', 'item_id']).doUpdateSet(row))
      .execute()
  }
}

async function freezePeople(db: WriteDb, { id, attendance }: Minutes & { id: string }): Promise<void> {
  for (const [position, { contactId, presence }] of attendance.people.entries()) {
    await db.insertInto('meeting_minutes_person').values({ minutes_id: id, position, contact_id: contactId, presence }).execute()
  }
}

async function freezePromises(db: WriteDb, { id, actions }: Minutes & { id: string }): Promise<void> {
  for (const [position, { itemId, doer, followUp }] of actions.entries()) {
    const contactId = doer === 'contact' ? followUp.contactId : null
    await db
      .insertInto('meeting_promise')
      .values({ minutes_id: id, position, follow_up_id: followUp.id, item_id: itemId, what: followUp.what, due: followUp.due, doer_contact_id: contactId, doer_member_id: contactId ? null : followUp.ownerId })
      .execute()
  }
}
