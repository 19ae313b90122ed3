import { isLow } from '#shared/areas/loans/stock.rules.ts'
import type { TodayView } from '#shared/areas/today/today.schema.ts'
import { boundsOfDay } from '#shared/base/time.ts'
import { listDue } from '#main/areas/loans/equipment/claims.queries.ts'
import { listItems } from '#main/areas/loans/stock/items.queries.ts'
import { listExpiring } from '#main/areas/loans/stock/shelf.queries.ts'
import { listHandouts, listMeetingsBetween } from '#main/areas/meetings/meetings.queries.ts'
import { listBookings } from '#main/areas/space/space.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** All that the desk must know of a day in the clinic's zone; a meeting called off is among them, since people may come all the same. */
export async function viewDay(db: AnyDb, day: string): Promise<TodayView> {
  const span = boundsOfDay(day, await getZone(db))
  const bookings = await listBookings(db, span)
  const meetings = await listMeetingsBetween(db, span)
  const handouts = await listHandouts(db, meetings.map((meeting) => meeting.id))
  return {
    day,
    bookings: bookings.sort((a, b) => a.start - b.start || a.roomName.localeCompare(b.roomName)),
    meetings: meetings.map((meeting) => ({ ...meeting, handouts: handouts.get(meeting.id) ?? [] })),
    low: (await listItems(db, day)).filter(isLow),
    expiring: await listExpiring(db, day),
    due: await listDue(db, day),
  }
}
