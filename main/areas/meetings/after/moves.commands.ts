import type { LadderRules, Proposal } from '#shared/areas/meetings/after.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { moveOnLadder, takeBackMove } from '#main/areas/contacts/ladder/ladder.commands.ts'
import { getLadderStep } from '#main/areas/contacts/ladder/ladder.queries.ts'
import { mustKnowContact } from '#main/areas/contacts/mustKnow.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getDoorMeeting } from '../door/door.queries.ts'
import { getLadderRules } from './moves.queries.ts'

/** Writes all rules anew. CONFLICT `changedMeanwhile` when `version` is not the one there is; throws NOT_FOUND for an unknown step. */
export async function saveLadderRules(db: WriteDb, { rules, version }: LadderRules, act: Act): Promise<LadderRules> {
  if ((await getLadderRules(db)).version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  for (const { stepId } of rules) await getLadderStep(db, stepId)
  await db.deleteFrom('meeting_ladder_rule').execute()
  for (const [position, { times, months, stepId }] of rules.entries()) await db.insertInto('meeting_ladder_rule').values({ position, times, months, step_id: stepId }).execute()
  const row = { version: version + 1 }
  await db.insertInto('meeting_ladder_version').values({ id: 1, ...row }).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
  act.touch('meetings')
  return getLadderRules(db)
}

/** Makes the moves, with the meeting named in their history; one that cannot be made undoes all. */
export async function acceptMoves(db: WriteDb, meetingId: string, moves: Pick<Proposal, 'contactId' | 'from' | 'to'>[], act: Act): Promise<{ moveIds: string[] }> {
  const { title, start } = await getDoorMeeting(db, meetingId)
  // Title and day as anyone reads them, whatever the language of the screen.
  const why = `${title.slice(0, 480)} (${dayAt(start, await getZone(db))})`
  const moveIds: string[] = []
  for (const { contactId, from, to } of moves) moveIds.push((await moveOnLadder(db, { contactId, from, to, why }, act)).id)
  act.touch('meetings', meetingId)
  return { moveIds }
}

export async function takeBackMoves(db: WriteDb, moveIds: readonly string[], act: Act): Promise<void> {
  for (const id of moveIds) await takeBackMove(db, id, act)
  act.touch('meetings')
}

/** Says no to a step for someone after this meeting, or takes that back. Throws NOT_FOUND for an unknown meeting, person or step. */
export async function declineMove(db: WriteDb, meetingId: string, { contactId, to, declined }: { contactId: string; to: string; declined: boolean }, act: Act): Promise<void> {
  await getDoorMeeting(db, meetingId)
  await getLadderStep(db, to)
  await mustKnowContact(db, contactId)
  if (declined) {
    const row = { meeting_id: meetingId, contact_id: contactId, step_id: to, member_id: act.member.id, at: act.at }
    await db.insertInto('meeting_ladder_no').values(row).onConflict((conflict) => conflict.doNothing()).execute()
  } else await db.deleteFrom('meeting_ladder_no').where('meeting_id', '=', meetingId).where('contact_id', '=', contactId).where('step_id', '=', to).execute()
  act.touch('meetings', meetingId)
}
