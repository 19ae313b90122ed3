import { bookingFor } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting, MeetingInput } from '#shared/areas/meetings/meetings.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { moveBooking } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { forgetAttendance } from './door/forget.commands.ts'
import { getMeeting } from './meetings.queries.ts'
import { forgetContactInNeeds, moveDeadlines } from './needs/needs.commands.ts'
import { forgetContactInRoles } from './roles/roles.commands.ts'
import { copyDefaults } from './plan/plan.commands.ts'
import { settleRowOf, settleTopics } from './topics/settle.commands.ts'
import { findRow } from './topics/settle.queries.ts'

/** Writes a new meeting with its kind's usual agenda and checklist; nobody is invited and no room is booked yet. */
export async function createMeeting(db: WriteDb, input: MeetingInput, act: Act): Promise<Meeting> {
  const id = await insertMeeting(db, input, null, act)
  await copyDefaults(db, id, act)
  await settleRowOf(db, id, act)
  return settleMeeting(db, id, act)
}

/** Writes a meeting's own row, and what it is held in; whoever adds the rest settles it. INVALID for a group that is unknown or archived. */
export async function insertMeeting(db: WriteDb, input: MeetingInput, bookingId: string | null, act: Act): Promise<string> {
  await refuseUnfitGroup(db, input.groupId, ['groupId'])
  const id = act.newId()
  await db
    .insertInto('meeting')
    .values({ id, ...rowOf(input), booking_id: bookingId, series_id: null, series_day: null, cancelled_at: null, version: 1, created_at: act.at, created_by: act.member.id })
    .execute()
  return id
}

/**
 * Writes the fields anew. A booked room moves with the meeting, and so do the deadlines of what it needs: when the room is taken
 * at the new time, CONFLICT `bookingOverlap` undoes all of it; `roomMoved` says that this was seen to. CONFLICT `changedMeanwhile`
 * when `version` is not the one there is.
 */
export async function updateMeeting(db: WriteDb, id: string, version: number, input: MeetingInput, act: Act, room: 'roomMoves' | 'roomMoved' = 'roomMoves'): Promise<Meeting> {
  const before = await getMeeting(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'meetings', id, label: before.title }] })
  if (input.groupId !== before.groupId) await refuseUnfitGroup(db, input.groupId, ['meeting', 'groupId'])
  const was = await findRow(db, id)
  await db.updateTable('meeting').set({ ...rowOf(input), version: version + 1 }).where('id', '=', id).execute()
  if (room === 'roomMoves') await moveBookedRoom(db, before, input, act)
  const zone = await getZone(db)
  await moveDeadlines(db, id, dayAt(before.start, zone), dayAt(input.start, zone))
  // Of another kind or group, it leaves what is open in the one row and takes it up in the other.
  await settleTopics(db, act, was)
  await settleRowOf(db, id, act)
  return settleMeeting(db, id, act)
}

/** Takes an erased contact out of every meeting: nobody's invitation, nobody's group, no part and no need of theirs. Where they came they stay counted, as a number without a name. */
export async function forgetContactInMeetings(db: WriteDb, contactId: string, act: Act): Promise<void> {
  const invited = await db.selectFrom('meeting_invitation').select('meeting_id').where('contact_id', '=', contactId).execute()
  await forgetContactInNeeds(db, contactId, act)
  await forgetContactInRoles(db, contactId, act)
  const held = await db.selectFrom('meeting').select('id').where('group_id', '=', contactId).execute()
  await db.deleteFrom('meeting_invitation').where('contact_id', '=', contactId).execute()
  await forgetAttendance(db, contactId)
  await db.updateTable('meeting').set({ group_id: null }).where('group_id', '=', contactId).execute()
  for (const { id } of held) await settleMeeting(db, id, act)
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

/** A meeting as it is now that it was written: found by find-anything while it takes place, and told to every window. */
export async function settleMeeting(db: WriteDb, id: string, act: Act): Promise<Meeting> {
  const meeting = await getMeeting(db, id)
  const body = [meeting.groupName, meeting.place, meeting.notes].filter(Boolean).join('\n')
  if (meeting.cancelled) await removeFromSearch(db, 'meetings', id)
  else await indexForSearch(db, { area: 'meetings', id, title: meeting.title, body })
  act.touch('meetings', id)
  return meeting
}
