import { cellsOf } from '#shared/areas/space/board.rules.ts'
import type { BoardEntry, MonthCell } from '#shared/areas/space/board.schema.ts'
import { longestMargin } from '#shared/areas/space/rooms.schema.ts'
import { longestBooking, stateOf } from '#shared/areas/space/space.rules.ts'
import type { BookingStatus } from '#shared/areas/space/space.schema.ts'
import { addDays, minute, momentAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listRooms } from './rooms.queries.ts'

/** The live bookings that touch [from, to), or take their room in it, as the board draws them; soonest first. */
export async function listBoard(db: AnyDb, { from, to }: { from: number; to: number }): Promise<BoardEntry[]> {
  const around = longestMargin * minute
  const rows = await db
    .selectFrom('booking')
    .leftJoin('contact', 'contact.id', 'booking.contact_id')
    .select(['booking.id', 'booking.room_id as roomId', 'booking.start_at as start', 'booking.end_at as end', 'booking.title', 'contact.name as contactName', 'booking.expected'])
    .select(['booking.status', 'booking.hold_until as holdUntil', 'booking.arrived_at as arrivedAt', 'booking.left_at as leftAt', 'booking.no_show_at as noShowAt'])
    .select(['booking.setup_minutes as setupMinutes', 'booking.cleanup_minutes as cleanupMinutes'])
    .select(({ selectFrom }) => [
      selectFrom('occupancy').whereRef('occupancy.booking_id', '=', 'booking.id').select('from_at').limit(1).as('takenFrom'),
      selectFrom('occupancy').whereRef('occupancy.booking_id', '=', 'booking.id').select('to_at').limit(1).as('takenTo'),
    ])
    .where('booking.cancelled_at', 'is', null)
    .where('booking.start_at', '<', to + around)
    .where('booking.start_at', '>', from - longestBooking - around)
    .where('booking.end_at', '>', from - around)
    .orderBy('booking.start_at')
    .execute()
  return rows
    .filter((row) => Math.min(row.start, row.takenFrom ?? row.start) < to && Math.max(row.end, row.takenTo ?? row.end) > from)
    .map((row) => ({ ...row, status: row.status as BookingStatus }))
}

/** How much of each room's days is booked, in the clinic's zone. */
export async function listMonth(db: AnyDb, { from, days }: { from: string; days: number }): Promise<MonthCell[]> {
  const zone = await getZone(db)
  const names = Array.from({ length: days }, (_, count) => addDays(from, count))
  const edges = [...names, addDays(from, days)].map((name) => momentAt(name, '00:00', zone))
  const rows = await db
    .selectFrom('booking')
    .select(['room_id as roomId', 'start_at as start', 'end_at as end', 'status', 'arrived_at as arrivedAt', 'left_at as leftAt', 'no_show_at as noShowAt'])
    .where('cancelled_at', 'is', null)
    .where('start_at', '<', edges.at(-1)!)
    .where('start_at', '>', edges[0]! - longestBooking)
    .where('end_at', '>', edges[0]!)
    .orderBy('start_at')
    .execute()
  const bookings = rows.map(({ roomId, start, end, status, noShowAt, leftAt, arrivedAt }) => ({ roomId, start, end, state: stateOf({ cancelled: false, noShowAt, leftAt, arrivedAt, status: status as BookingStatus }) }))
  return cellsOf(bookings, await listRooms(db), edges).map((cell) => ({ ...cell, day: names[cell.day]! }))
}
