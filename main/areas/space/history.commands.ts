import type { Booking, BookingEvent } from '#shared/areas/space/space.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

interface Change {
  event: BookingEvent
  fields?: string[]
  before?: Booking
  after?: Booking
  reason?: string
}

/** Writes a line of a booking's history. Of contacts it keeps no name: who is erased leaves no trace here. */
export async function noteChange(db: WriteDb, bookingId: string, { event, fields = [], before, after, reason = '' }: Change, act: Act): Promise<void> {
  await db
    .insertInto('booking_change')
    .values({ id: act.newId(), booking_id: bookingId, at: act.at, member_id: act.member.id, event, fields: JSON.stringify(fields), before: placeOf(before), after: placeOf(after), reason })
    .execute()
}

const placeOf = (booking: Booking | undefined) => (booking ? JSON.stringify({ roomName: booking.roomName, start: booking.start, end: booking.end }) : null)
