import { closingsBetween, type HoursBook } from '#shared/areas/space/hours.rules.ts'
import type { ClosureInput } from '#shared/areas/space/hours.schema.ts'
import { overlaps } from '#shared/areas/space/space.rules.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { addDays, boundsOfDay, dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listRooms } from '../rooms.queries.ts'
import { listBookings } from '../space.queries.ts'

/** The live bookings that stand in a closure from now on, the soonest first. */
export async function listBookingsInClosure(db: AnyDb, closure: ClosureInput, now: number): Promise<Booking[]> {
  const zone = await getZone(db)
  const from = Math.max(now, boundsOfDay(closure.firstDay, zone).from)
  // Of a closure without end, the first year is looked at.
  const last = closure.lastDay < addDays(closure.firstDay, 366) ? closure.lastDay : addDays(closure.firstDay, 366)
  const to = boundsOfDay(last, zone).to
  if (to <= from) return []
  const rooms = new Map((await listRooms(db)).map((room) => [room.id, room]))
  const book: HoursBook = { zone, hours: [], closures: [closure], holidays: [] }
  return (await listBookings(db, { from, to }))
    .filter((booking) => {
      const room = rooms.get(booking.roomId)!
      const place = { roomIds: [room.id, ...room.partIds], siteId: room.siteId }
      return closingsBetween(dayAt(booking.start, zone), dayAt(booking.end - 1, zone), place, book).some((closing) => overlaps(closing, booking))
    })
    .slice(0, 200)
}
