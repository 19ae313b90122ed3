import type { Span } from '#shared/areas/meetings/meetings.rules.ts'
import { longestMeeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { MeetingRole } from '#shared/areas/meetings/roles.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { mustKnowMeeting } from '../mustKnow.queries.ts'

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

const mostElsewhere = 50

/** Which of these people have a part in another meeting that takes place in [start, end), or speak at it; each meeting of theirs once. */
export async function listElsewhere(db: AnyDb, { contactIds, memberIds }: Whom, span: Span, except: string | null): Promise<Elsewhere[]> {
  if (contactIds.length + memberIds.length === 0) return []
  const parts = await meetingsAt(db, span, except)
    .innerJoin('meeting_role as part', 'part.meeting_id', 'meeting.id')
    .leftJoin('contact', 'contact.id', 'part.contact_id')
    .leftJoin('member', 'member.id', 'part.member_id')
    .select(['part.contact_id', 'part.member_id', 'contact.name as contact_name', 'member.name as member_name'])
    .where(({ eb, or }) => or([eb('part.contact_id', 'in', [...contactIds, '']), eb('part.member_id', 'in', [...memberIds, ''])]))
    .execute()
  const speakers = await meetingsAt(db, span, except)
    .innerJoin('meeting_speaker as part', 'part.meeting_id', 'meeting.id')
    .innerJoin('contact', 'contact.id', 'part.contact_id')
    .select(['part.contact_id', 'contact.name as contact_name'])
    .where('part.contact_id', 'in', [...contactIds, ''])
    .execute()
  const all = [...parts, ...speakers.map((row) => ({ ...row, member_id: null, member_name: null }))].map((row) => ({
    contactId: row.contact_id, memberId: row.member_id, name: row.contact_name ?? row.member_name ?? '', meetingId: row.id, meetingTitle: row.title, start: row.start_at, end: row.end_at,
  }))
  const once = new Map(all.map((one) => [`${one.meetingId} ${one.contactId ?? one.memberId}`, one]))
  return [...once.values()].toSorted((one, other) => one.start - other.start).slice(0, mostElsewhere)
}

/** Meetings that take place and touch [start, end). */
function meetingsAt(db: AnyDb, { start, end }: Span, except: string | null) {
  return db
    .selectFrom('meeting')
    .select(['meeting.id', 'meeting.title', 'meeting.start_at', 'meeting.end_at'])
    .where('meeting.start_at', '<', end)
    .where('meeting.start_at', '>', start - longestMeeting)
    .where('meeting.end_at', '>', start)
    .where('meeting.cancelled_at', 'is', null)
    .$if(except !== null, (query) => query.where('meeting.id', '<>', except!))
    .limit(500)
}

/** Who speaks at a meeting. */
export async function listSpeakerIds(db: AnyDb, meetingId: string): Promise<string[]> {
  const rows = await db.selectFrom('meeting_speaker').select('contact_id').where('meeting_id', '=', meetingId).execute()
  return rows.map(({ contact_id }) => contact_id)
}
