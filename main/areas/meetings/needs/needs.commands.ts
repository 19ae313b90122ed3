import { movedDeadline } from '#shared/areas/meetings/needs.rules.ts'
import { mostNeeds, type Need, type NeedInput, type Settlement } from '#shared/areas/meetings/needs.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { listNeeds } from './needs.queries.ts'

/** Notes what is needed at a meeting. INVALID for an unknown contact or when there are too many; throws NOT_FOUND. */
export async function addNeeds(db: WriteDb, meetingId: string, needs: readonly NeedInput[], act: Act): Promise<Need[]> {
  if ((await listNeeds(db, meetingId)).length + needs.length > mostNeeds) throw invalidField(['need', 'kind'], 'meetingNeeds:need.full')
  await refuseUnknown(db, needs)
  const open = { arrangement: '', arranged_at: null, arranged_by: null, refusal: '' }
  if (needs.length > 0) await db.insertInto('meeting_need').values(needs.map((need) => ({ id: act.newId(), meeting_id: meetingId, ...columnsOf(need), ...open }))).execute()
  return written(db, meetingId, act)
}

/** Changes what is needed; how it was settled stays. Throws NOT_FOUND. */
export async function changeNeed(db: WriteDb, meetingId: string, needId: string, need: NeedInput, act: Act): Promise<Need[]> {
  await refuseUnknown(db, [need])
  return update(db, meetingId, needId, columnsOf(need), act)
}

/** It is arranged by who acts, it cannot be provided, or it is open again. Throws NOT_FOUND. */
export async function settleNeed(db: WriteDb, meetingId: string, needId: string, settlement: Settlement, act: Act): Promise<Need[]> {
  const open = { arrangement: '', arranged_at: null, arranged_by: null, refusal: '' }
  switch (settlement.as) {
    case 'arranged':
      return update(db, meetingId, needId, { ...open, arrangement: settlement.arrangement, arranged_at: act.at, arranged_by: act.member.id }, act)
    case 'refused':
      return update(db, meetingId, needId, { ...open, refusal: settlement.why }, act)
    case 'open':
      return update(db, meetingId, needId, open, act)
  }
}

/** It is not needed after all. Throws NOT_FOUND. */
export async function removeNeed(db: WriteDb, meetingId: string, needId: string, act: Act): Promise<Need[]> {
  const { numDeletedRows } = await db.deleteFrom('meeting_need').where('id', '=', needId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound('meetings', needId)
  return written(db, meetingId, act)
}

/** The deadlines of a meeting that goes from one day to another go with it. */
export async function moveDeadlines(db: WriteDb, meetingId: string, fromDay: string, toDay: string): Promise<void> {
  if (fromDay === toDay) return
  for (const { id, deadline } of await listNeeds(db, meetingId)) {
    if (deadline !== null) await db.updateTable('meeting_need').set({ deadline: movedDeadline(deadline, fromDay, toDay) }).where('id', '=', id).execute()
  }
}

/** What someone needed says something of them: of an erased contact neither name nor details stay. */
export async function forgetContactInNeeds(db: WriteDb, contactId: string, act: Act): Promise<void> {
  const rows = await db.selectFrom('meeting_need').select('meeting_id').where('contact_id', '=', contactId).execute()
  await db.updateTable('meeting_need').set({ contact_id: null, details: '', arrangement: '' }).where('contact_id', '=', contactId).execute()
  act.touch('meetings', ...rows.map((row) => row.meeting_id))
}

async function update(db: WriteDb, meetingId: string, needId: string, set: Partial<ReturnType<typeof columnsOf>> & { arranged_at?: number | null; arranged_by?: string | null; arrangement?: string; refusal?: string }, act: Act): Promise<Need[]> {
  const { numUpdatedRows } = await db.updateTable('meeting_need').set(set).where('id', '=', needId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound('meetings', needId)
  return written(db, meetingId, act)
}

async function refuseUnknown(db: WriteDb, needs: readonly NeedInput[]): Promise<void> {
  const asked = [...new Set(needs.flatMap(({ contactId }) => contactId ?? []))]
  if ((await listContactSummaries(db, asked)).length < asked.length) throw invalidField(['need', 'contactId'], 'meetings:invite.unknown')
}

const columnsOf = ({ kind, language, quantity, contactId, details, deadline }: NeedInput) => ({ kind, language, quantity, contact_id: contactId, details, deadline })

async function written(db: WriteDb, meetingId: string, act: Act): Promise<Need[]> {
  act.touch('meetings', meetingId)
  return listNeeds(db, meetingId)
}
