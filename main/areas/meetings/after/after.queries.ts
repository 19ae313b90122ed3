import { type Debrief, debriefInput, type GroupAttendance } from '#shared/areas/meetings/after.schema.ts'
import type { FollowUp } from '#shared/areas/contacts/followUps.schema.ts'
import { addMonths, dayAt, momentAt } from '#shared/base/time.ts'
import { getFollowUp } from '#main/areas/contacts/followUps/followUps.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** The newest versions of what was said of a meeting, the newest first. */
export async function listDebriefs(db: AnyDb, meetingId: string): Promise<Debrief[]> {
  const rows = await db
    .selectFrom('meeting_debrief as debrief')
    .leftJoin('member', 'member.id', 'debrief.saved_by')
    .select(['debrief.version', 'debrief.body', 'debrief.saved_at', 'member.name'])
    .where('debrief.meeting_id', '=', meetingId)
    .orderBy('debrief.version', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ version, body, saved_at, name }) => ({ ...debriefInput.parse(JSON.parse(body)), version, savedAt: saved_at, savedBy: name ?? '' }))
}

/** What was promised at a meeting, afterwards or in its minutes, and not taken off the lists since: open ones as they fall due, then those done. */
export async function listPromises(db: AnyDb, meetingId: string): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom('follow_up')
    .select('follow_up.id')
    .where('follow_up.id', 'in', ({ selectFrom }) =>
      selectFrom('meeting_follow_up').select('follow_up_id').where('meeting_id', '=', meetingId)
        .union(selectFrom('meeting_action').select('follow_up_id').where('meeting_id', '=', meetingId)))
    .where('follow_up.archived_at', 'is', null)
    .orderBy('follow_up.done_at')
    .orderBy('follow_up.due')
    .orderBy('follow_up.id')
    .limit(200)
    .execute()
  return Promise.all(rows.map(({ id }) => getFollowUp(db, id)))
}

/** Attendances at a group's meetings of the last twelve months beside how many different people they were; those without a name are not among the people. */
export async function countForGroup(db: AnyDb, groupId: string, now: number): Promise<GroupAttendance> {
  const zone = await getZone(db)
  const from = momentAt(addMonths(dayAt(now, zone), -12), '00:00', zone)
  const row = await db
    .selectFrom('meeting')
    .innerJoin('meeting_attendee as attendee', 'attendee.meeting_id', 'meeting.id')
    .select(({ fn, ref }) => [
      fn.count<number>('meeting.id').distinct().as('meetings'),
      fn.countAll<number>().as('attendances'),
      fn.count<number>('attendee.contact_id').distinct().as('people'),
      fn.count<number>(ref('attendee.contact_id')).as('named'),
    ])
    .where('meeting.group_id', '=', groupId)
    .where('meeting.start_at', '>=', from)
    .where('meeting.start_at', '<=', now)
    .where('meeting.cancelled_at', 'is', null)
    .where('attendee.excused', '=', 0)
    .executeTakeFirstOrThrow()
  const attendances = Number(row.attendances)
  return { meetings: Number(row.meetings), attendances, people: Number(row.people), unnamed: attendances - Number(row.named) }
}
