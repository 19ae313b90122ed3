import type { FollowUp, FollowUpInput } from '#shared/areas/contacts/followUps.schema.ts'
import { nextDue } from '#shared/areas/contacts/followUps.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { mustKnowContact } from '../mustKnow.queries.ts'
import { getFollowUp, listOwners } from './followUps.queries.ts'

/** Puts down what is to be done, by whom and by when, and the meeting it was promised at; INVALID when the owner is no member (any more). */
export async function createFollowUp(db: WriteDb, input: FollowUpInput, act: Act, meetingId: string | null = null): Promise<FollowUp> {
  const columns = await columnsOf(db, input, null, act)
  return insertFollowUp(db, { ...columns, anchor: input.due, meeting_id: meetingId }, act)
}

/** Writes it anew; CONFLICT `changedMeanwhile` when it is no longer at `version`. Another day begins its series anew. */
export async function updateFollowUp(db: WriteDb, { id, version, ...input }: FollowUpInput & { id: string; version: number }, act: Act): Promise<FollowUp> {
  const before = await getFollowUp(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id, label: before.what }] })
  const columns = await columnsOf(db, input, before, act)
  await change(db, before, { ...columns, ...(before.due === input.due && before.repeat === input.repeat ? {} : { anchor: input.due }) }, act)
  return getFollowUp(db, id)
}

/** Done; of one that repeats the next is made. Done twice is done once. */
export async function doFollowUp(db: WriteDb, id: string, act: Act): Promise<{ followUp: FollowUp; next: FollowUp | null }> {
  const before = await getFollowUp(db, id)
  if (before.doneAt !== null) return { followUp: before, next: null }
  const next = await makeNext(db, before, act)
  await change(db, before, { done_at: act.at, done_by: act.member.id, next_id: next?.id ?? null }, act)
  return { followUp: await getFollowUp(db, id), next }
}

/** Not done after all; the next one goes away again, unless someone has done or changed it since. */
export async function reopenFollowUp(db: WriteDb, id: string, act: Act): Promise<FollowUp> {
  const before = await getFollowUp(db, id)
  if (before.doneAt === null) return before
  const { next_id } = await db.selectFrom('follow_up').select('next_id').where('id', '=', id).executeTakeFirstOrThrow()
  const next = next_id ? await getFollowUp(db, next_id) : null
  const untouched = next && next.version === 1
  if (untouched) await change(db, next, { archived_at: act.at }, act)
  await change(db, before, { done_at: null, done_by: null, next_id: untouched ? null : next_id }, act)
  return getFollowUp(db, id)
}

/** Takes it off every list, or puts it back. */
export async function setFollowUpRemoved(db: WriteDb, id: string, removed: boolean, act: Act): Promise<FollowUp> {
  const before = await getFollowUp(db, id)
  if (before.archived !== removed) await change(db, before, { archived_at: removed ? act.at : null }, act)
  return getFollowUp(db, id)
}

/**
 * Keeps the follow-up of a one-to-one's next step: made when there is none open, changed when there is,
 * removed when there is no such step any more. Answers with its id; one that was done or removed stays as it is.
 */
export async function keepNextStep(db: WriteDb, known: string | null, step: { what: string; due: string; contactId: string } | null, act: Act): Promise<string | null> {
  const before = known ? await getFollowUp(db, known) : null
  const open = before && before.doneAt === null && !before.archived ? before : null
  if (!step) {
    if (open) await change(db, open, { archived_at: act.at }, act)
    return null
  }
  if (!open) return (await createFollowUp(db, { ...step, ownerId: null, repeat: 'none' }, act)).id
  await change(db, open, { what: step.what, due: step.due, anchor: step.due }, act)
  return open.id
}

/** The next of a series, unless one was made when this was done before. */
async function makeNext(db: WriteDb, before: FollowUp, act: Act): Promise<FollowUp | null> {
  const row = await db.selectFrom('follow_up').select(['anchor', 'next_id']).where('id', '=', before.id).executeTakeFirstOrThrow()
  if (row.next_id) return getFollowUp(db, row.next_id)
  const due = nextDue({ anchor: row.anchor, due: before.due, repeat: before.repeat }, dayAt(act.at, await getZone(db)))
  if (!due) return null
  const { what, contactId, ownerId, repeat, meetingId } = before
  return insertFollowUp(db, { what, due, contact_id: contactId, owner_id: ownerId, repeat, anchor: row.anchor, meeting_id: meetingId }, act)
}

type Columns = Awaited<ReturnType<typeof columnsOf>>

/** Checks whom it is about and who is to do it; an owner who has left since may keep what is theirs. */
async function columnsOf(db: WriteDb, input: FollowUpInput, before: FollowUp | null, act: Act) {
  if (input.contactId) await mustKnowContact(db, input.contactId)
  const ownerId = input.ownerId ?? act.member.id
  if (ownerId !== before?.ownerId && !(await listOwners(db)).some(({ id }) => id === ownerId)) throw invalidField(['ownerId'], 'followUps:owner.unknown')
  return { what: input.what, due: input.due, contact_id: input.contactId, owner_id: ownerId, repeat: input.repeat }
}

async function insertFollowUp(db: WriteDb, columns: Columns & { anchor: string; meeting_id: string | null }, act: Act): Promise<FollowUp> {
  const id = act.newId()
  await db
    .insertInto('follow_up')
    .values({ id, ...columns, done_at: null, done_by: null, next_id: null, archived_at: null, version: 1, created_at: act.at, created_by: act.member.id })
    .execute()
  touch(act, id, columns.contact_id)
  return getFollowUp(db, id)
}

type Changed = Partial<Columns & { anchor: string; done_at: number | null; done_by: string | null; next_id: string | null; archived_at: number | null }>

async function change(db: WriteDb, before: FollowUp, changed: Changed, act: Act): Promise<void> {
  await db.updateTable('follow_up').set({ ...changed, version: before.version + 1 }).where('id', '=', before.id).execute()
  touch(act, before.id, before.contactId, changed.contact_id)
  // Its meeting's minutes show it too.
  if (before.meetingId) act.touch('meetings', before.meetingId)
}

function touch(act: Act, id: string, ...contactIds: (string | null | undefined)[]): void {
  act.touch('contacts', id, ...contactIds.filter((contactId) => typeof contactId === 'string'))
}
