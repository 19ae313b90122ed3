import type { Appearance, AppearanceInput, Body, BodyInput } from '#shared/areas/meetings/bodies.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addStep } from '../plan/plan.commands.ts'
import { getAppearance, getBody } from './bodies.queries.ts'

const register = 'shipped:register'

/** Adds or changes a body; undone steps to register of meetings to come follow its deadline. CONFLICT `changedMeanwhile`; throws NOT_FOUND. */
export async function saveBody(db: WriteDb, given: { id: string | null; version: number; body: BodyInput }, act: Act): Promise<Body> {
  const { body } = given
  if (body.contactId) await mustKnow(db, [body.contactId], ['body', 'contactId'])
  const row = {
    name: body.name, kind: body.kind, minutes: body.minutes, deadline: body.deadline && JSON.stringify(body.deadline), how: body.how, contact_id: body.contactId, notes: body.notes, to_check: Number(body.toCheck),
  }
  const id = given.id ?? act.newId()
  if (given.id === null) await db.insertInto('public_body').values({ id, ...row, archived_at: null, version: 1 }).execute()
  else {
    if ((await getBody(db, id)).version !== given.version) throw overtaken()
    await db.updateTable('public_body').set({ ...row, version: given.version + 1 }).where('id', '=', id).execute()
    for (const meetingId of await meetingsBefore(db, id, act.at)) await followDeadline(db, meetingId, body.deadline, act)
  }
  act.touch('meetings', id)
  return getBody(db, id)
}

/** Takes a body out of the choices, or puts it back; meetings keep theirs. */
export async function setBodyArchived(db: WriteDb, id: string, archived: boolean, act: Act): Promise<Body> {
  const before = await getBody(db, id)
  if (before.archived !== archived) await db.updateTable('public_body').set({ archived_at: archived ? act.at : null, version: before.version + 1 }).where('id', '=', id).execute()
  act.touch('meetings', id)
  return getBody(db, id)
}

/** Before whom a meeting speaks and who does. CONFLICT `changedMeanwhile`; INVALID for a contact that is archived or twice among the speakers. */
export async function saveAppearance(db: WriteDb, input: AppearanceInput, act: Act): Promise<Appearance> {
  const { meetingId, version, bodyId, speakers } = input
  const before = await getAppearance(db, meetingId)
  if (before.version !== version) throw overtaken()
  const known = new Set(before.speakers.map(({ contactId }) => contactId))
  await mustKnow(db, speakers.map(({ contactId }) => contactId).filter((id) => !known.has(id)), ['speakers'])
  if (new Set(speakers.map(({ contactId }) => contactId)).size < speakers.length) throw invalidField(['speakers'], 'bodies:speaker.twice')
  const body = bodyId ? await getBody(db, bodyId) : null
  const row = { body_id: bodyId, item_number: input.itemNumber, written_sent_at: input.writtenSent ? (before.writtenSentAt ?? act.at) : null, version: version + 1 }
  await db.insertInto('meeting_appearance').values({ meeting_id: meetingId, ...row }).onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(row)).execute()
  await db.deleteFrom('meeting_speaker').where('meeting_id', '=', meetingId).execute()
  for (const [position, { contactId, minutes, registered, note }] of speakers.entries()) {
    await db.insertInto('meeting_speaker').values({ meeting_id: meetingId, contact_id: contactId, position, minutes, registered: Number(registered), note }).execute()
  }
  if (body && body.id !== before.body?.id) await followDeadline(db, meetingId, body.deadline, act)
  act.touch('meetings', meetingId)
  return getAppearance(db, meetingId)
}

/** The step to register that is not done yet is due when the body says; without one it is added. A body without a deadline leaves it as it is. */
async function followDeadline(db: WriteDb, meetingId: string, deadline: BodyInput['deadline'], act: Act): Promise<void> {
  if (!deadline) return
  const steps = await db.selectFrom('meeting_step').select(['id', 'done_at']).where('meeting_id', '=', meetingId).where('what', '=', register).execute()
  const step = { what: register, ...deadline, ownerId: null }
  if (steps.length === 0) await addStep(db, meetingId, step, act)
  const rule = { days: deadline.days, counting: deadline.counting, by_clock: deadline.by }
  await db.updateTable('meeting_step').set(rule).where('meeting_id', '=', meetingId).where('what', '=', register).where('done_at', 'is', null).execute()
  act.touch('meetings', meetingId)
}

async function meetingsBefore(db: WriteDb, bodyId: string, now: number): Promise<string[]> {
  const rows = await db
    .selectFrom('meeting_appearance as appearance')
    .innerJoin('meeting', 'meeting.id', 'appearance.meeting_id')
    .select('meeting.id')
    .where('appearance.body_id', '=', bodyId)
    .where('meeting.start_at', '>', now)
    .execute()
  return rows.map(({ id }) => id)
}

async function mustKnow(db: WriteDb, ids: string[], path: string[]): Promise<void> {
  const contacts = await listContactSummaries(db, ids)
  if (contacts.length < new Set(ids).size) throw invalidField(path, 'meetings:invite.unknown')
  if (contacts.some(({ archived }) => archived)) throw invalidField(path, 'meetings:invite.archived')
}

const overtaken = () => deskError('CONFLICT', { reason: 'changedMeanwhile' })
