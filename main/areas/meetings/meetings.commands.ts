import { bookingFor } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting, MeetingInput } from '#shared/areas/meetings/meetings.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { moveBooking } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { forgetAttendance } from './door/forget.commands.ts'
import { getMeeting } from './meetings.queries.ts'
import { copyDefaults } from './plan/plan.commands.ts'
import { settleTopics } from './topics/settle.commands.ts'

/** Writes a new meeting with its kind's usual agenda and checklist; nobody is invited and no room is booked yet. */
export async function createMeeting(db: WriteDb, input: MeetingInput, act: Act): Promise<Meeting> {
  await refuseUnfitGroup(db, input.groupId, ['groupId'])
  const id = act.newId()
  await db
    .insertInto('meeting')
    .values({ id, ...rowOf(input), booking_id: null, series_id: null, series_day: null, cancelled_at: null, version: 1, created_at: act.at, created_by: act.member.id })
    .execute()
  await copyDefaults(db, id, act)
  await settleTopics(db, act)
  return written(db, id, act)
}

/**
 * Writes the fields anew. A booked room moves with the meeting: when it is taken at the new time, CONFLICT
 * `bookingOverlap` undoes all of it; `roomMoved` says that this was seen to. CONFLICT `changedMeanwhile` when `version` is not the one there is.
 */
export async function updateMeeting(db: WriteDb, id: string, version: number, input: MeetingInput, act: Act, room: 'roomMoves' | 'roomMoved' = 'roomMoves'): Promise<Meeting> {
  const before = await getMeeting(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'meetings', id, label: before.title }] })
  if (input.groupId !== before.groupId) await refuseUnfitGroup(db, input.groupId, ['meeting', 'groupId'])
  await db.updateTable('meeting').set({ ...rowOf(input), version: version + 1 }).where('id', '=', id).execute()
  if (room === 'roomMoves') await moveBookedRoom(db, before, input, act)
  await settleTopics(db, act)
  return written(db, id, act)
}

/** Calls a meeting off. Its booking stays, so that nobody loses a room by a slip; calling it off twice changes nothing. */
export async function cancelMeeting(db: WriteDb, id: string, act: Act): Promise<Meeting> {
  const before = await getMeeting(db, id)
  if (before.cancelled) return before
  await db.updateTable('meeting').set({ cancelled_at: act.at, version: before.version + 1 }).where('id', '=', id).execute()
  await settleTopics(db, act)
  return written(db, id, act)
}

/** Takes a cancelled meeting back, with the booking it still has. */
export async function reinstateMeeting(db: WriteDb, id: string, act: Act): Promise<Meeting> {
  const before = await getMeeting(db, id)
  if (!before.cancelled) return before
  await db.updateTable('meeting').set({ cancelled_at: null, version: before.version + 1 }).where('id', '=', id).execute()
  await settleTopics(db, act)
  return written(db, id, act)
}

/** Takes an erased contact out of every meeting: nobody's invitation, nobody's group. Where they came they stay counted, as a number without a name. */
export async function forgetContactInMeetings(db: WriteDb, contactId: string, act: Act): Promise<void> {
  const invited = await db.selectFrom('meeting_invitation').select('meeting_id').where('contact_id', '=', contactId).execute()
  const held = await db.selectFrom('meeting').select('id').where('group_id', '=', contactId).execute()
  await db.deleteFrom('meeting_invitation').where('contact_id', '=', contactId).execute()
  await forgetAttendance(db, contactId)
  await db.updateTable('meeting').set({ group_id: null }).where('group_id', '=', contactId).execute()
  for (const { id } of held) await written(db, id, act)
  act.touch('meetings', ...invited.map((row) => row.meeting_id))
}

async function moveBookedRoom(db: WriteDb, before: Meeting, after: MeetingInput, act: Act): Promise<void> {
  const { booking } = before
  const stays = before.start === after.start && before.end === after.end
  if (stays || before.cancelled || !booking || booking.cancelled) return
  await moveBooking(db, booking.id, { roomId: booking.roomId, ...bookingFor(before, after, booking) }, act)
}

async function refuseUnfitGroup(db: WriteDb, groupId: string | null, path: string[]): Promise<void> {
  if (!groupId) return
  const [group] = await listContactSummaries(db, [groupId])
  if (!group) throw invalidField(path, 'meetings:group.unknown')
  if (group.archived) throw invalidField(path, 'meetings:group.archived')
}

const rowOf = (input: MeetingInput) => ({
  title: input.title,
  words: ` ${fold(input.title)}`,
  kind: input.kind,
  start_at: input.start,
  end_at: input.end,
  group_id: input.groupId,
  place: input.place,
  expected: input.expected,
  notes: input.notes,
})

/** What was written, as it is now: found by find-anything while it takes place, and told to every window. */
async function written(db: WriteDb, id: string, act: Act): Promise<Meeting> {
  const meeting = await getMeeting(db, id)
  const body = [meeting.groupName, meeting.place, meeting.notes].filter(Boolean).join('\n')
  if (meeting.cancelled) await removeFromSearch(db, 'meetings', id)
  else await indexForSearch(db, { area: 'meetings', id, title: meeting.title, body })
  act.touch('meetings', id)
  return meeting
}
