import type { Found } from '#shared/areas/today/today.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { type Handout, type Meeting, meetingKind, reply } from '#shared/areas/meetings/meetings.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { boundsOfDay, clockAt, dayAt } from '#shared/base/time.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { getBooking, listBookings } from '#main/areas/space/space.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

export { listMeetings, listMeetingsBetween } from './summaries.queries.ts'

/** A meeting with all that hangs on it; a constant number of statements, however many are invited. Throws NOT_FOUND. */
export async function getMeeting(db: AnyDb, meetingId: string): Promise<Meeting> {
  const row = await db
    .selectFrom('meeting')
    .leftJoin('contact', 'contact.id', 'meeting.group_id')
    .selectAll('meeting')
    .select('contact.name as group_name')
    .where('meeting.id', '=', meetingId)
    .executeTakeFirst()
  if (!row) throw notFound('meetings', meetingId)
  const booking = row.booking_id ? await getBooking(db, row.booking_id) : null
  return {
    id: row.id,
    title: row.title,
    kind: meetingKind.parse(row.kind),
    start: row.start_at,
    end: row.end_at,
    groupId: row.group_id,
    groupName: row.group_name,
    place: row.place,
    where: booking && !booking.cancelled ? booking.roomName : row.place,
    expected: row.expected,
    notes: row.notes,
    cancelled: row.cancelled_at !== null,
    version: row.version,
    seriesId: row.series_id,
    seriesDay: row.series_day,
    booking,
    invitations: await listInvitations(db, meetingId),
    handouts: (await listHandouts(db, [meetingId])).get(meetingId) ?? [],
  }
}

/** The briefs handed out at each of these meetings, in the order they were attached; meetings without any are left out. */
export async function listHandouts(db: AnyDb, meetingIds: string[]): Promise<Map<string, Handout[]>> {
  const handouts = new Map<string, Handout[]>()
  if (meetingIds.length === 0) return handouts
  const rows = await db
    .selectFrom('meeting_handout')
    .leftJoin('brief', 'brief.id', 'meeting_handout.brief_id')
    .select(['meeting_handout.meeting_id', 'meeting_handout.brief_id', 'meeting_handout.copies', 'brief.title'])
    .where('meeting_handout.meeting_id', 'in', meetingIds)
    .orderBy('meeting_handout.meeting_id').orderBy('meeting_handout.position')
    .execute()
  for (const row of rows) {
    const handout = { briefId: row.brief_id, title: row.title ?? '', copies: row.copies }
    const known = handouts.get(row.meeting_id)
    if (known) known.push(handout)
    else handouts.set(row.meeting_id, [handout])
  }
  return handouts
}

/** The bookings of the meeting's day that it could take: not cancelled, and not those of another meeting that takes place. */
export async function listAttachable(db: AnyDb, meetingId: string): Promise<Booking[]> {
  const meeting = await db.selectFrom('meeting').select(['start_at', 'end_at']).where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  const zone = await getZone(db)
  const from = boundsOfDay(dayAt(meeting.start_at, zone), zone).from
  const bookings = await listBookings(db, { from, to: boundsOfDay(dayAt(meeting.end_at - 1, zone), zone).to })
  const taken = await listHeld(db, bookings.map((booking) => booking.id), meetingId)
  return bookings.filter((booking) => !taken.has(booking.id))
}

async function listHeld(db: AnyDb, bookingIds: string[], butFor: string): Promise<Set<string | null>> {
  if (bookingIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('meeting')
    .select('booking_id')
    .where('booking_id', 'in', bookingIds)
    .where('cancelled_at', 'is', null)
    .where('id', '<>', butFor)
    .execute()
  return new Set(rows.map((row) => row.booking_id))
}

/** Meetings as find-anything shows them, in the order given: when, and with whom. Unknown ones are left out. */
export async function describeMeetings(db: AnyDb, meetingIds: string[]): Promise<Found[]> {
  if (meetingIds.length === 0) return []
  const zone = await getZone(db)
  const rows = await db
    .selectFrom('meeting')
    .leftJoin('contact', 'contact.id', 'meeting.group_id')
    .select(['meeting.id', 'meeting.title', 'meeting.start_at', 'contact.name as group_name'])
    .where('meeting.id', 'in', meetingIds)
    .execute()
  const known = new Map(rows.map((row) => [row.id, row]))
  return meetingIds.flatMap((meetingId) => {
    const row = known.get(meetingId)
    if (!row) return []
    // Day and clock as ISO writes them: both languages read it, and it is the same however the program is set.
    const when = `${dayAt(row.start_at, zone)} ${clockAt(row.start_at, zone)}`
    return [{ area: 'meetings' as const, id: row.id, title: row.title, detail: row.group_name ? `${when} · ${row.group_name}` : when }]
  })
}

async function listInvitations(db: AnyDb, meetingId: string): Promise<Meeting['invitations']> {
  const rows = await db
    .selectFrom('meeting_invitation')
    .innerJoin('contact', 'contact.id', 'meeting_invitation.contact_id')
    .select(['meeting_invitation.contact_id', 'meeting_invitation.reply'])
    .where('meeting_invitation.meeting_id', '=', meetingId)
    .orderBy('contact.sort_name').orderBy('contact.id')
    .execute()
  const replies = new Map(rows.map((row) => [row.contact_id, reply.parse(row.reply)]))
  const contacts = await listContactSummaries(db, [...replies.keys()])
  return contacts.map((contact) => ({ contact, reply: replies.get(contact.id)! }))
}
