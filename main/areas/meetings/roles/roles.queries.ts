import type { MeetingRole } from '#shared/areas/meetings/roles.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { mustKnowMeeting } from '../mustKnow.queries.ts'
import { longestMeeting } from '#shared/areas/meetings/meetings.schema.ts'

/** Who does what at a meeting, in its own order. Throws NOT_FOUND. */
export async function listRoles(db: AnyDb, meetingId: string): Promise<MeetingRole[]> {
  await mustKnowMeeting(db, meetingId)
  const rows = await db
    .selectFrom('meeting_role')
    .leftJoin('contact', 'contact.id', 'meeting_role.contact_id')
    .leftJoin('member', 'member.id', 'meeting_role.member_id')
    .selectAll('meeting_role')
    .select(['contact.name as contact_name', 'member.name as member_name'])
    .where('meeting_role.meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ id: row.id, role: row.role, contactId: row.contact_id, memberId: row.member_id, holderName: row.contact_name ?? row.member_name, note: row.note }))
}

/** A part that someone takes at another meeting at the same time. */
export interface Elsewhere {
  contactId: string | null
  memberId: string | null
  name: string
  meetingId: string
  meetingTitle: string
  start: number
  end: number
}

interface Whom {
  contactIds: readonly string[]
  memberIds: readonly string[]
}

/** Which of these people have a part in another meeting that takes place in [start, end). */
export async function listElsewhere(db: AnyDb, { contactIds, memberIds }: Whom, span: { start: number; end: number }, except: string | null): Promise<Elsewhere[]> {
  if (contactIds.length + memberIds.length === 0) return []
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('meeting_role', 'meeting_role.meeting_id', 'meeting.id')
    .leftJoin('contact', 'contact.id', 'meeting_role.contact_id')
    .leftJoin('member', 'member.id', 'meeting_role.member_id')
    .select(['meeting.id', 'meeting.title', 'meeting.start_at', 'meeting.end_at', 'meeting_role.contact_id', 'meeting_role.member_id', 'contact.name as contact_name', 'member.name as member_name'])
    .distinct()
    .where('meeting.start_at', '<', span.end)
    .where('meeting.start_at', '>', span.start - longestMeeting)
    .where('meeting.end_at', '>', span.start)
    .where('meeting.cancelled_at', 'is', null)
    .where(({ eb, or }) => or([eb('meeting_role.contact_id', 'in', [...contactIds, '']), eb('meeting_role.member_id', 'in', [...memberIds, ''])]))
    .$if(except !== null, (query) => query.where('meeting.id', '<>', except!))
    .orderBy('meeting.start_at')
    .limit(50)
    .execute()
  return rows.map((row) => ({ contactId: row.contact_id, memberId: row.member_id, name: row.contact_name ?? row.member_name ?? '', meetingId: row.id, meetingTitle: row.title, start: row.start_at, end: row.end_at }))
}
