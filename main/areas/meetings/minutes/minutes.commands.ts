import type { ActionInput, DecisionInput, MinuteInput, Minutes, MinutesHead } from '#shared/areas/meetings/minutes.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { createFollowUp, updateFollowUp } from '#main/areas/contacts/followUps/followUps.commands.ts'
import { getFollowUp } from '#main/areas/contacts/followUps/followUps.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { openForActions } from '../topics/topics.commands.ts'
import { getMinutes } from './minutes.queries.ts'

/** Who led and wrote, when and where. CONFLICT `changedMeanwhile` when `version` is not the one there is. */
export async function saveHead(db: WriteDb, meetingId: string, version: number, head: MinutesHead, act: Act): Promise<Minutes> {
  const before = await getMinutes(db, meetingId)
  if (before.version !== version) throw overtaken()
  const id = await draftOf(db, meetingId, act)
  await db.updateTable('meeting_minutes').set({ head: JSON.stringify({ ...head, unnamed: 0 }), version: version + 1 }).where('id', '=', id).execute()
  return written(db, meetingId, act)
}

/** What is written under an item. CONFLICT `changedMeanwhile` when someone wrote there since `version`. */
export async function saveMinute(db: WriteDb, { meetingId, itemId, version, notes, tabled }: MinuteInput, act: Act): Promise<Minutes> {
  const id = await draftOf(db, meetingId, act)
  const { items } = await getMinutes(db, meetingId)
  const position = items.findIndex((item) => item.itemId === itemId)
  const before = items[position]
  if (!before) throw notFound('meetings', itemId)
  if (before.version !== version) throw overtaken()
  const row = { notes, tabled, title: before.title, position, version: version + 1 }
  await db
    .insertInto('meeting_minute')
    .values({ minutes_id: id, item_id: itemId, ...row })
    .onConflict((conflict) => conflict.columns(['minutes_id', 'item_id']).doUpdateSet(row))
    .execute()
  return written(db, meetingId, act)
}

export async function addDecision(db: WriteDb, meetingId: string, itemId: string, decision: DecisionInput, act: Act): Promise<Minutes> {
  const id = await draftOf(db, meetingId, act)
  await mustKnowItem(db, meetingId, itemId)
  const last = await db.selectFrom('meeting_decision').select(({ fn }) => fn.max('position').as('at')).where('minutes_id', '=', id).executeTakeFirst()
  await db
    .insertInto('meeting_decision')
    .values({ id: act.newId(), minutes_id: id, item_id: itemId, position: (last?.at ?? 0) + 1, decision: JSON.stringify(decision), version: 1 })
    .execute()
  return written(db, meetingId, act)
}

/** CONFLICT `changedMeanwhile` when it is no longer at `version`; throws NOT_FOUND. */
export async function changeDecision(db: WriteDb, decisionId: string, version: number, decision: DecisionInput, act: Act): Promise<Minutes> {
  const before = await decisionOf(db, decisionId, act)
  if (before.version !== version) throw overtaken()
  await db.updateTable('meeting_decision').set({ decision: JSON.stringify(decision), version: version + 1 }).where('id', '=', decisionId).execute()
  return written(db, before.meetingId, act)
}

export async function removeDecision(db: WriteDb, decisionId: string, act: Act): Promise<Minutes> {
  const { meetingId } = await decisionOf(db, decisionId, act)
  await db.deleteFrom('meeting_decision').where('id', '=', decisionId).execute()
  return written(db, meetingId, act)
}

/** A promise becomes a follow-up of this meeting, and its item comes back until it is kept. */
export async function addAction(db: WriteDb, meetingId: string, itemId: string, action: ActionInput, act: Act): Promise<Minutes> {
  await draftOf(db, meetingId, act)
  await mustKnowItem(db, meetingId, itemId)
  const { id } = await createFollowUp(db, followUpOf(action), act, meetingId)
  const last = await db.selectFrom('meeting_action').select(({ fn }) => fn.max('position').as('at')).where('meeting_id', '=', meetingId).executeTakeFirst()
  await db.insertInto('meeting_action').values({ follow_up_id: id, meeting_id: meetingId, item_id: itemId, position: (last?.at ?? 0) + 1, doer: action.doer }).execute()
  // An item taken off the agenda since has no line to come back as; its promise is among the follow-ups all the same.
  if ((await getAgenda(db, meetingId)).agenda.some((item) => item.id === itemId)) await openForActions(db, meetingId, itemId, act)
  return written(db, meetingId, act)
}

/** Changes the follow-up itself, here as in the contacts. CONFLICT `changedMeanwhile` when it is no longer at `version`; throws NOT_FOUND. */
export async function changeAction(db: WriteDb, followUpId: string, version: number, action: ActionInput, act: Act): Promise<Minutes> {
  const row = await db.selectFrom('meeting_action').select('meeting_id').where('follow_up_id', '=', followUpId).executeTakeFirst()
  if (!row) throw notFound('meetings', followUpId)
  const { ownerId, repeat } = await getFollowUp(db, followUpId)
  const changed = followUpOf(action)
  await updateFollowUp(db, { ...changed, ownerId: changed.ownerId ?? ownerId, repeat, id: followUpId, version }, act)
  await db.updateTable('meeting_action').set({ doer: action.doer }).where('follow_up_id', '=', followUpId).execute()
  return written(db, row.meeting_id, act)
}

/** Of a contact's promise, who writes it down keeps it in sight. */
const followUpOf = ({ what, due, doer, contactId, memberId }: ActionInput) =>
  ({ what, due, contactId: doer === 'contact' ? contactId : null, ownerId: doer === 'member' ? memberId : null, repeat: 'none' as const })

async function decisionOf(db: WriteDb, decisionId: string, act: Act): Promise<{ meetingId: string; version: number }> {
  const row = await db
    .selectFrom('meeting_decision as decision')
    .innerJoin('meeting_minutes as minutes', 'minutes.id', 'decision.minutes_id')
    .select(['minutes.meeting_id as meetingId', 'minutes.id', 'decision.version'])
    .where('decision.id', '=', decisionId)
    .executeTakeFirst()
  if (!row) throw notFound('meetings', decisionId)
  if ((await draftOf(db, row.meetingId, act)) !== row.id) throw invalidField(['decisionId'], 'minutes:isApproved')
  return row
}

/** The draft that is written on; the first is made when there is none. INVALID while they are proposed or approved. */
async function draftOf(db: WriteDb, meetingId: string, act: Act): Promise<string> {
  const { id, state, head } = await getMinutes(db, meetingId)
  if (state !== 'draft') throw invalidField(['meetingId'], state === 'approved' ? 'minutes:isApproved' : 'minutes:isProposed')
  return id ?? insertEdition(db, meetingId, { edition: 1, head, why: '' }, act)
}

/** A new edition, as a draft. Answers its id. */
export async function insertEdition(db: WriteDb, meetingId: string, part: { edition: number; head: MinutesHead; why: string }, act: Act): Promise<string> {
  const id = act.newId()
  const none = { proposed_at: null, proposed_by: null, approved_at: null, approved_by: null, approved_on: null, approved_at_meeting_id: null, approved_how: '' }
  await db
    .insertInto('meeting_minutes')
    .values({ id, meeting_id: meetingId, edition: part.edition, state: 'draft', head: JSON.stringify(part.head), why: part.why, ...none, version: 0, created_at: act.at, created_by: act.member.id })
    .execute()
  return id
}

async function mustKnowItem(db: WriteDb, meetingId: string, itemId: string): Promise<void> {
  if (!(await getMinutes(db, meetingId)).items.some((item) => item.itemId === itemId)) throw notFound('meetings', itemId)
}

export const overtaken = () => deskError('CONFLICT', { reason: 'changedMeanwhile' })

/** The minutes as they are now; every window is told. */
export async function written(db: WriteDb, meetingId: string, act: Act): Promise<Minutes> {
  act.touch('meetings', meetingId)
  return getMinutes(db, meetingId)
}
