import { isLate } from '#shared/areas/meetings/door.rules.ts'
import { type MeetingKind, meetingKind, type Reply, reply } from '#shared/areas/meetings/meetings.schema.ts'
import { type MomentPlace, newestFirst } from '#shared/base/moments.ts'
import type { AnyDb } from '#main/store/database.ts'

/** How someone took part, as their timeline tells it; `came` is false for who was excused. */
export interface AttendanceOfContact {
  came: boolean
  remote: 'phone' | 'video' | null
  inPerson: boolean
  arrivedAt: number | null
  late: boolean
  leftAt: number | null
}

/** A meeting as a contact's timeline tells it; `reply` is null for the group it is held with, and for who came without being invited. */
export interface MeetingOfContact extends MomentPlace {
  title: string
  kind: MeetingKind
  reply: Reply | null
  cancelled: boolean
  /** Null where none was taken. */
  attendance: AttendanceOfContact | null
}

/** Meetings a contact is invited to, came to, or that are held with it, by when they begin, the latest first; at most `limit` after a place. */
export async function listMeetingsOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<MeetingOfContact[]> {
  const [held, own] = await Promise.all([heldWith(db, contactId, after, limit), ownMeetings(db, contactId, after, limit)])
  return [...held.map((row) => told(row, null, null)), ...own.map((row) => told(row, row.reply, attendanceOf(row)))].sort(newestFirst).slice(0, limit)
}

interface Row {
  id: string
  at: number
  title: string
  kind: string
  cancelled_at: number | null
}

const told = ({ id, at, title, kind, cancelled_at }: Row, answered: string | null, attendance: AttendanceOfContact | null): MeetingOfContact =>
  ({ id, at, title, kind: meetingKind.parse(kind), reply: answered === null ? null : reply.parse(answered), cancelled: cancelled_at !== null, attendance })

function attendanceOf(row: Awaited<ReturnType<typeof ownMeetings>>[number]): AttendanceOfContact | null {
  if (row.attendee_id === null) return null
  const arrivedAt = row.arrived_at
  return {
    came: row.excused === 0, remote: row.remote as AttendanceOfContact['remote'], inPerson: row.in_person === 1,
    arrivedAt, late: isLate({ arrivedAt }, { start: row.at }), leftAt: row.left_at,
  }
}

function heldWith(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<Row[]> {
  return latest(db, after, limit).where('meeting.group_id', '=', contactId).execute()
}

/** A group invited to its own meeting is told once. What one contact was invited or came to is little: it is put in order as it is read. */
function ownMeetings(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number) {
  return latest(db, after, limit)
    .leftJoin('meeting_invitation as invitation', (join) => join.onRef('invitation.meeting_id', '=', 'meeting.id').on('invitation.contact_id', '=', contactId))
    .leftJoin('meeting_attendee as attendee', (join) => join.onRef('attendee.meeting_id', '=', 'meeting.id').on('attendee.contact_id', '=', contactId))
    .select(['invitation.reply', 'attendee.id as attendee_id', 'attendee.in_person', 'attendee.remote', 'attendee.arrived_at', 'attendee.left_at', 'attendee.excused'])
    .where('meeting.id', 'in', ({ selectFrom }) =>
      selectFrom('meeting_invitation').select('meeting_id').where('contact_id', '=', contactId)
        .unionAll(selectFrom('meeting_attendee').select('meeting_id').where('contact_id', '=', contactId)))
    .where(({ or, eb }) => or([eb('meeting.group_id', 'is', null), eb('meeting.group_id', '<>', contactId)]))
    .execute()
}

function latest(db: AnyDb, after: MomentPlace | null, limit: number) {
  return db
    .selectFrom('meeting')
    .select(['meeting.id', 'meeting.start_at as at', 'meeting.title', 'meeting.kind', 'meeting.cancelled_at'])
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('meeting.start_at', 'meeting.id'), '<', tuple(after!.at, after!.id))))
    .orderBy('meeting.start_at', 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(limit)
}
