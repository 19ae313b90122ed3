import type { Booking } from '#shared/areas/space/space.schema.ts'
import { SeriesPanel } from './SeriesPanel.tsx'

/** The series that a booking is one date of; nothing for one by itself. */
export function SeriesOfBooking({ booking }: { booking: Booking }) {
  return booking.seriesId ? <SeriesPanel seriesId={booking.seriesId} bookingId={booking.id} /> : null
}
