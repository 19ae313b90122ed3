import { replyOf, shareOut, toBeCalled } from '#shared/areas/meetings/turnout.rules.ts'
import { type CallerInput, type CallResult, mostCallers, type Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { listMembers } from '#main/areas/staff/staff.queries.ts'
import { insertMany } from '#main/store/bulk.ts'
import type { WriteDb } from '#main/store/database.ts'
import { setReply } from '../invitations.commands.ts'
import { getTurnout } from './turnout.queries.ts'

/** How many should come; null: no goal. */
export async function setGoal(db: WriteDb, meetingId: string, goal: number | null, act: Act): Promise<Turnout> {
  await getTurnout(db, meetingId)
  await db.insertInto('meeting_turnout').values({ meeting_id: meetingId, goal }).onConflict((conflict) => conflict.column('meeting_id').doUpdateSet({ goal })).execute()
  return written(db, meetingId, act)
}

/** Adds someone who calls. CONFLICT `alreadyExists` for one who does already; INVALID for one who is no member, or archived. */
export async function addCaller(db: WriteDb, meetingId: string, { memberId, contactId }: CallerInput, act: Act): Promise<Turnout> {
  const { callers } = await getTurnout(db, meetingId)
  const name = memberId ? (await listMembers(db)).find(({ id }) => id === memberId)?.name : await personToCall(db, contactId!)
  if (name === undefined) throw invalidField(['caller', memberId ? 'memberId' : 'contactId'], 'turnout:callers.unknown')
  if (callers.length >= mostCallers) throw invalidField(['caller', 'contactId'], 'turnout:callers.tooMany')
  if (callers.some((one) => (memberId ? one.memberId === memberId : one.contactId === contactId))) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'meetings', id: meetingId, label: name }] })
  const last = await db.selectFrom('meeting_caller').select(({ fn }) => fn.max('position').as('at')).where('meeting_id', '=', meetingId).executeTakeFirst()
  await db.insertInto('meeting_caller').values({ id: act.newId(), meeting_id: meetingId, member_id: memberId, contact_id: contactId, position: (last?.at ?? 0) + 1 }).execute()
  return written(db, meetingId, act)
}

/** Whom they were to call, nobody calls now. Throws NOT_FOUND. */
export async function removeCaller(db: WriteDb, meetingId: string, callerId: string, act: Act): Promise<Turnout> {
  await refuseForeignCaller(db, meetingId, callerId)
  await db.deleteFrom('meeting_share').where('meeting_id', '=', meetingId).where('caller_id', '=', callerId).execute()
  await db.deleteFrom('meeting_caller').where('id', '=', callerId).execute()
  return written(db, meetingId, act)
}

/** Shares those to be called evenly among the callers; with `anew`, nobody stays with whom they were. INVALID without callers. */
export async function shareCalls(db: WriteDb, meetingId: string, anew: boolean, act: Act): Promise<Turnout> {
  const { callers, people } = await getTurnout(db, meetingId)
  if (callers.length === 0) throw invalidField(['meetingId'], 'turnout:callers.none')
  const kept = new Map(people.flatMap(({ contact, callerId }) => (callerId ? [[contact.id, callerId] as const] : [])))
  const wanted = toBeCalled(people, callers)
  const shares = shareOut(wanted, callers.map(({ id }) => id), anew ? new Map() : kept)
  const fresh = [...shares].filter(([contactId, callerId]) => kept.get(contactId) !== callerId)
  await writeShares(db, meetingId, fresh)
  return written(db, meetingId, act)
}

/** Gives these to one caller, or to nobody. INVALID for who is not invited; throws NOT_FOUND for an unknown caller. */
export async function assignCalls(db: WriteDb, meetingId: string, contactIds: readonly string[], callerId: string | null, act: Act): Promise<Turnout> {
  const { people } = await getTurnout(db, meetingId)
  if (callerId) await refuseForeignCaller(db, meetingId, callerId)
  const invited = new Set(people.map(({ contact }) => contact.id))
  const unknown = contactIds.findIndex((id) => !invited.has(id))
  if (unknown >= 0) throw invalidField(['contactIds', unknown], 'turnout:notInvited')
  if (callerId) await writeShares(db, meetingId, [...new Set(contactIds)].map((contactId) => [contactId, callerId]))
  else await db.deleteFrom('meeting_share').where('meeting_id', '=', meetingId).where('contact_id', 'in', contactIds).execute()
  return written(db, meetingId, act)
}

/** Notes what came of a call, by who acts, now; an answer becomes the invitation's. NOT_FOUND for who is not invited. */
export async function recordCall(db: WriteDb, meetingId: string, contactId: string, result: CallResult, act: Act): Promise<{ callId: string; turnout: Turnout }> {
  const { people } = await getTurnout(db, meetingId)
  const person = people.find(({ contact }) => contact.id === contactId)
  if (!person) throw notFound('meetings', meetingId)
  const callId = act.newId()
  const reply = replyOf(result)
  await db
    .insertInto('meeting_call')
    .values({ id: callId, meeting_id: meetingId, contact_id: contactId, result, reply_before: reply && person.reply, at: act.at, member_id: act.member.id, struck_at: null })
    .execute()
  if (reply && reply !== person.reply) await setReply(db, meetingId, contactId, reply, act)
  return { callId, turnout: await written(db, meetingId, act) }
}

/** Takes a call back: the answer of before is there again, unless another was given since. Struck twice is struck once. */
export async function strikeCall(db: WriteDb, meetingId: string, callId: string, act: Act): Promise<Turnout> {
  const call = await db.selectFrom('meeting_call').selectAll().where('id', '=', callId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (!call) throw notFound('meetings', callId)
  if (call.struck_at === null) {
    await db.updateTable('meeting_call').set({ struck_at: act.at }).where('id', '=', callId).execute()
    const { people } = await getTurnout(db, meetingId)
    const now = people.find(({ contact }) => contact.id === call.contact_id)?.reply
    const before = call.reply_before as typeof now | null
    if (before && now === call.result && before !== now) await setReply(db, meetingId, call.contact_id, before, act)
  }
  return written(db, meetingId, act)
}

async function personToCall(db: WriteDb, contactId: string): Promise<string | undefined> {
  const [contact] = await listContactSummaries(db, [contactId])
  return contact && !contact.archived ? contact.name : undefined
}

async function refuseForeignCaller(db: WriteDb, meetingId: string, callerId: string): Promise<void> {
  const row = await db.selectFrom('meeting_caller').select('id').where('id', '=', callerId).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (!row) throw notFound('meetings', callerId)
}

async function writeShares(db: WriteDb, meetingId: string, shares: (readonly [string, string])[]): Promise<void> {
  if (shares.length === 0) return
  await db.deleteFrom('meeting_share').where('meeting_id', '=', meetingId).where('contact_id', 'in', shares.map(([contactId]) => contactId)).execute()
  await insertMany(db, 'meeting_share', shares.map(([contact_id, caller_id]) => ({ meeting_id: meetingId, contact_id, caller_id })))
}

async function written(db: WriteDb, meetingId: string, act: Act): Promise<Turnout> {
  act.touch('meetings', meetingId)
  return getTurnout(db, meetingId)
}
