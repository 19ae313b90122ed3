import { mostMeetings } from '#shared/areas/meetings/calendar.contract.ts'
import { longestMeeting } from '#shared/areas/meetings/meetings.schema.ts'
import { namesSomeone } from '#shared/areas/space/paper.rules.ts'
import { invalidField } from '#shared/base/errors.ts'
import { addDays, momentAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { CalendarEvent } from '#main/documents/calendar/write.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getMeeting } from '../meetings.queries.ts'

interface Asked {
  groupId?: string | null | undefined
  from: string
  to: string
}

/**
 * The meetings that touch the days, soonest first. One held with someone unsafe to contact (but for `permitted`), or whose words name one who is
 * invited, keeps only its time, said as `untold`. `leftOut` counts them.
 */
export async function listMeetingEvents(db: AnyDb, { groupId, from, to }: Asked, permitted: ReadonlySet<string>, untold: string): Promise<{ events: CalendarEvent[]; leftOut: number }> {
  const zone = await getZone(db)
  const [start, end] = [momentAt(from, '00:00', zone), momentAt(addDays(to, 1), '00:00', zone)]
  const rows = await selectEvents(db)
    .where('meeting.start_at', '<', end)
    .where('meeting.start_at', '>=', start - longestMeeting)
    .where('meeting.end_at', '>', start)
    .$if(Boolean(groupId), (query) => query.where('meeting.group_id', '=', groupId!))
    .orderBy('meeting.start_at')
    .orderBy('meeting.id')
    .limit(mostMeetings + 1)
    .execute()
  if (rows.length > mostMeetings) throw invalidField(['to'], 'calendar:tooMany')
  const unsafe = await listUnsafeInvited(db, start, end, permitted)
  const hidden = (row: Row) =>
    (row.unsafe === 1 && !permitted.has(row.group_id!)) || (unsafe.get(row.id) ?? []).some((name) => namesSomeone(`${row.title} ${row.place}`, name))
  return {
    events: rows.map((row) => (hidden(row) ? { ...eventOf(row), title: untold, location: row.room ?? '', description: '' } : eventOf(row))),
    leftOut: rows.filter(hidden).length,
  }
}

/** One meeting, without whom it is held with. */
export async function getMeetingEvent(db: AnyDb, meetingId: string, untold: string): Promise<CalendarEvent> {
  const { id, title, start, end, where, place, cancelled, version, booking, invitations } = await getMeeting(db, meetingId)
  const names = invitations.filter(({ contact }) => contact.unsafe).map(({ contact }) => contact.name)
  const hidden = names.some((name) => namesSomeone(`${title} ${place}`, name))
  const location = hidden ? (booking && !booking.cancelled ? booking.roomName : '') : where
  return { id, start, end, title: hidden ? untold : title, location, description: '', status: cancelled ? 'CANCELLED' : 'CONFIRMED', sequence: version - 1 }
}

/** The names of the unsafe who are invited to meetings of these days, by meeting. */
async function listUnsafeInvited(db: AnyDb, start: number, end: number, permitted: ReadonlySet<string>): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('meeting_invitation as invitation', 'invitation.meeting_id', 'meeting.id')
    .innerJoin('contact', 'contact.id', 'invitation.contact_id')
    .select(['meeting.id', 'contact.id as contactId', 'contact.name'])
    .where('meeting.start_at', '<', end)
    .where('meeting.start_at', '>=', start - longestMeeting)
    .where('contact.unsafe', '=', 1)
    .execute()
  const found = Map.groupBy(rows.filter(({ contactId }) => !permitted.has(contactId)), ({ id }) => id)
  return new Map([...found].map(([id, of]) => [id, of.map(({ name }) => name)]))
}

const selectEvents = (db: AnyDb) =>
  db
    .selectFrom('meeting')
    .leftJoin('contact', 'contact.id', 'meeting.group_id')
    .leftJoin('booking', (join) => join.onRef('booking.id', '=', 'meeting.booking_id').on('booking.cancelled_at', 'is', null))
    .leftJoin('room', 'room.id', 'booking.room_id')
    .select(['meeting.id', 'meeting.title', 'meeting.start_at', 'meeting.end_at', 'meeting.place', 'meeting.cancelled_at', 'meeting.version', 'meeting.group_id'])
    .select(['contact.name as group', 'contact.unsafe', 'room.name as room'])

type Row = Awaited<ReturnType<ReturnType<typeof selectEvents>['executeTakeFirstOrThrow']>>

const eventOf = (row: Row): CalendarEvent => ({
  id: row.id,
  start: row.start_at,
  end: row.end_at,
  title: row.title,
  location: row.room ?? row.place,
  description: row.group ?? '',
  status: row.cancelled_at === null ? 'CONFIRMED' : 'CANCELLED',
  sequence: row.version - 1,
})
