import type { FollowUp, FollowUpInput } from '#shared/areas/contacts/followUps.schema.ts'
import type { Debrief, DebriefInput } from '#shared/areas/meetings/after.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { createFollowUp } from '#main/areas/contacts/followUps/followUps.commands.ts'
import { mustKnowContact } from '#main/areas/contacts/mustKnow.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getDoorMeeting } from '../door/door.queries.ts'
import { listDebriefs } from './after.queries.ts'

/** Writes the next version of what is said of a meeting. CONFLICT `changedMeanwhile` when `version` is not the newest. */
export async function saveDebrief(db: WriteDb, meetingId: string, version: number, debrief: DebriefInput, act: Act): Promise<Debrief> {
  const { title } = await getDoorMeeting(db, meetingId)
  const [newest] = await listDebriefs(db, meetingId)
  if ((newest?.version ?? 0) !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'meetings', id: meetingId, label: title }] })
  await db.insertInto('meeting_debrief').values({ meeting_id: meetingId, version: version + 1, body: JSON.stringify(debrief), saved_at: act.at, saved_by: act.member.id }).execute()
  act.touch('meetings', meetingId)
  return (await listDebriefs(db, meetingId))[0]!
}

/** Makes a follow-up of what someone promised at a meeting; its field errors are those of any follow-up. */
export async function makePromise(db: WriteDb, meetingId: string, input: FollowUpInput, act: Act): Promise<FollowUp> {
  await getDoorMeeting(db, meetingId)
  const followUp = await createFollowUp(db, input, act)
  await db.insertInto('meeting_follow_up').values({ follow_up_id: followUp.id, meeting_id: meetingId }).execute()
  act.touch('meetings', meetingId)
  return followUp
}

/** Notes that these were thanked for this meeting, by who acts, now; or were not after all. Thanked twice, the first time stays. */
export async function setThanked(db: WriteDb, meetingId: string, contactIds: readonly string[], thanked: boolean, act: Act): Promise<void> {
  await getDoorMeeting(db, meetingId)
  if (thanked) {
    for (const contactId of contactIds) await mustKnowContact(db, contactId)
    const rows = [...new Set(contactIds)].map((contact_id) => ({ meeting_id: meetingId, contact_id, at: act.at, member_id: act.member.id }))
    await db.insertInto('meeting_thanks').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
  } else await db.deleteFrom('meeting_thanks').where('meeting_id', '=', meetingId).where('contact_id', 'in', contactIds).execute()
  act.touch('meetings', meetingId)
}
