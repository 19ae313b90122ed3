import { type MeetingKind, meetingKind, type Reply, reply } from '#shared/areas/meetings/meetings.schema.ts'
import { type MomentPlace, newestFirst } from '#shared/base/moments.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A meeting as a contact's timeline tells it; `reply` is null for the group it is held with. */
export interface MeetingOfContact extends MomentPlace {
  title: string
  kind: MeetingKind
  reply: Reply | null
  cancelled: boolean
}

/** Meetings a contact is invited to or that are held with it, by when they begin, the latest first; at most `limit` after a place. */
export async function listMeetingsOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<MeetingOfContact[]> {
  const [held, invited] = await Promise.all([heldWith(db, contactId, after, limit), invitedTo(db, contactId, after, limit)])
  return [...held.map((row) => told(row, null)), ...invited.map((row) => told(row, row.reply))].sort(newestFirst).slice(0, limit)
}

interface Row {
  id: string
  at: number
  title: string
  kind: string
  cancelled_at: number | null
}

const told = ({ id, at, title, kind, cancelled_at }: Row, answered: string | null): MeetingOfContact =>
  ({ id, at, title, kind: meetingKind.parse(kind), reply: answered === null ? null : reply.parse(answered), cancelled: cancelled_at !== null })

function heldWith(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<Row[]> {
  return latest(db, after, limit).where('meeting.group_id', '=', contactId).execute()
}

/** A group invited to its own meeting is told once. The invitations of one contact are few: they are put in order as they are read. */
function invitedTo(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<(Row & { reply: string })[]> {
  return latest(db, after, limit)
    .innerJoin('meeting_invitation as invitation', 'invitation.meeting_id', 'meeting.id')
    .select('invitation.reply')
    .where('invitation.contact_id', '=', contactId)
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
