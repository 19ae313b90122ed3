import { type CalendarOf, mostEvents } from '#shared/areas/space/calendar.contract.ts'
import { longestBooking } from '#shared/areas/space/space.rules.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import { addDays, momentAt } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { getBooking, selectBookings, toBooking } from '../space.queries.ts'
import type { CalendarEvent } from '#main/documents/calendar/write.ts'

/**
 * The bookings that touch the days, also cancelled ones, soonest first. Those for someone unsafe to contact (but for `permitted`) are only
 * a time that is taken, said as `taken`; in a calendar of that one they are not at all. `leftOut` counts them.
 */
export async function listEvents(db: AnyDb, asked: { of: CalendarOf; from: string; to: string }, permitted: ReadonlySet<string>, taken: string): Promise<{ events: CalendarEvent[]; leftOut: number }> {
  const zone = await getZone(db)
  const [start, end] = [momentAt(asked.from, '00:00', zone), momentAt(addDays(asked.to, 1), '00:00', zone)]
  const rows = await selectBookings(db)
    .select('contact.unsafe')
    .where('booking.start_at', '<', end)
    .where('booking.start_at', '>', start - longestBooking)
    .where('booking.end_at', '>', start)
    .$if(asked.of.by === 'room', (query) => query.where('booking.room_id', '=', (asked.of as { roomId: string }).roomId))
    .$if(asked.of.by === 'contact', (query) => query.where('booking.contact_id', '=', (asked.of as { contactId: string }).contactId))
    .orderBy('booking.start_at')
    .orderBy('booking.id')
    .limit(mostEvents + 1)
    .execute()
  if (rows.length > mostEvents) throw invalidField(['to'], 'calendar:tooMany')
  const hidden = (row: (typeof rows)[number]) => row.unsafe === 1 && !permitted.has(row.contact_id!)
  const shown = asked.of.by === 'contact' ? rows.filter((row) => !hidden(row)) : rows
  const events = shown.map((row) => (hidden(row) ? { ...eventOf(row), title: taken, description: '' } : eventOf(row)))
  return { events, leftOut: rows.filter(hidden).length }
}

/** One booking, without whom it is for. */
export async function getEvent(db: AnyDb, bookingId: string): Promise<CalendarEvent> {
  return { ...asEvent(await getBooking(db, bookingId)), description: '' }
}

const eventOf = (row: Parameters<typeof toBooking>[0]): CalendarEvent => asEvent(toBooking(row))

function asEvent({ id, start, end, title, roomName, contactName, status, cancelled }: Booking): CalendarEvent {
  return { id, start, end, title, location: roomName, description: contactName ?? '', status: cancelled ? 'CANCELLED' : status === 'approved' ? 'CONFIRMED' : 'TENTATIVE' }
}
