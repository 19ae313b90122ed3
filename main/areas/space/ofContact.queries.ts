import type { MomentPlace } from '#shared/base/moments.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A booking as a contact's timeline tells it. */
export interface BookingOfContact extends MomentPlace {
  end: number
  title: string
  roomName: string
  cancelled: boolean
}

/** Bookings for a contact, the latest first, at most `limit` after a place; one that serves a meeting is told as that meeting. */
export async function listBookingsOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<BookingOfContact[]> {
  const rows = await db
    .selectFrom('booking')
    .innerJoin('room', 'room.id', 'booking.room_id')
    .select(['booking.id', 'booking.start_at as at', 'booking.end_at as end', 'booking.title', 'booking.cancelled_at', 'room.name as roomName'])
    .where('booking.contact_id', '=', contactId)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('meeting').select('meeting.id').whereRef('meeting.booking_id', '=', 'booking.id'))))
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('booking.start_at', 'booking.id'), '<', tuple(after!.at, after!.id))))
    .orderBy('booking.start_at', 'desc')
    .orderBy('booking.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ cancelled_at, ...row }) => ({ ...row, cancelled: cancelled_at !== null }))
}
