import type { Selectable } from 'kysely'
import { longestMargin, type Room } from '#shared/areas/space/rooms.schema.ts'
import type { Booking, BookingChange, Placement } from '#shared/areas/space/space.schema.ts'
import { longestBooking, type Margins, marginsOf, nextFree, occupied, offerWithin, partsOf, type Span } from '#shared/areas/space/space.rules.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { clockAt, dayAt, minute } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'
import { getRoom } from './rooms.queries.ts'

/** No room is taken for longer at a stretch: a day, and the longest margin on either side. */
export const longestOccupied = longestBooking + 2 * longestMargin * minute

/** The booking, also a cancelled one; throws NOT_FOUND. */
export async function getBooking(db: AnyDb, bookingId: string): Promise<Booking> {
  const row = await selectBookings(db).where('booking.id', '=', bookingId).executeTakeFirst()
  if (!row) throw notFound('space', bookingId)
  return toBooking(row)
}

/** Bookings by their ids. */
export async function listBookingsById(db: AnyDb, ids: readonly string[]): Promise<Map<string, Booking>> {
  const found = new Map<string, Booking>()
  for (let from = 0; from < ids.length; from += 500) {
    const rows = await selectBookings(db).where('booking.id', 'in', ids.slice(from, from + 500)).execute()
    for (const row of rows) found.set(row.id, toBooking(row))
  }
  return found
}

/** The live bookings that touch [from, to), by their beginning, then their room. */
export async function listBookings(db: AnyDb, { from, to }: { from: number; to: number }): Promise<Booking[]> {
  const rows = await liveBetween(db, { start: from, end: to }).orderBy('booking.start_at').orderBy('room.folded').execute()
  return rows.map(toBooking)
}

/** The live bookings of a room that touch a span, soonest first. */
export async function listBookingsOfRoom(db: AnyDb, roomId: string, span: Span): Promise<Booking[]> {
  const rows = await liveBetween(db, span).where('booking.room_id', '=', roomId).orderBy('booking.start_at').execute()
  return rows.map(toBooking)
}

/** What still is to come in a room after `at`: how many bookings, and the first of them. */
export async function getRoomOutlook(db: AnyDb, roomId: string, at: number): Promise<{ count: number; next: Booking | null }> {
  const { count } = await db
    .selectFrom('booking')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('room_id', '=', roomId)
    .where('cancelled_at', 'is', null)
    .where('start_at', '>', at - longestBooking)
    .where('end_at', '>', at)
    .executeTakeFirstOrThrow()
  const next = await selectBookings(db)
    .where('booking.room_id', '=', roomId)
    .where('booking.cancelled_at', 'is', null)
    .where('booking.start_at', '>', at - longestBooking)
    .where('booking.end_at', '>', at)
    .orderBy('booking.start_at')
    .limit(1)
    .executeTakeFirst()
  return { count, next: next ? toBooking(next) : null }
}

/** A room's live bookings that are not over at `at`. */
export async function listBookingsToCome(db: AnyDb, roomId: string, at: number): Promise<Booking[]> {
  const rows = await selectBookings(db)
    .where('booking.room_id', '=', roomId)
    .where('booking.cancelled_at', 'is', null)
    .where('booking.start_at', '>', at - longestBooking)
    .where('booking.end_at', '>', at)
    .execute()
  return rows.map(toBooking)
}

/** A wish with what decides how long the room is really taken. */
export interface Wish extends Placement {
  setupMinutes?: number | null | undefined
  cleanupMinutes?: number | null | undefined
}

/** How long before and after a wish this room is taken. */
export function marginsIn(room: Room, { setupMinutes, cleanupMinutes }: Pick<Wish, 'setupMinutes' | 'cleanupMinutes'>): Margins {
  return marginsOf({ setupMinutes: setupMinutes ?? null, cleanupMinutes: cleanupMinutes ?? null }, room)
}

/** The bookings that stand in the way of a wish, margins and combined rooms included (`except` is the one being moved), soonest first. */
export async function listClashes(db: AnyDb, wish: Wish, except?: string | null, known?: Room): Promise<Booking[]> {
  const room = known ?? (await getRoom(db, wish.roomId))
  const ids = await occupancyOf(db, partsOf(room), occupied(wish, marginsIn(room, wish))).select('booking_id').distinct().execute()
  const inTheWay = ids.map(({ booking_id }) => booking_id).filter((bookingId) => bookingId !== except)
  if (inTheWay.length === 0) return []
  const rows = await selectBookings(db).where('booking.id', 'in', inTheWay.slice(0, 500)).orderBy('booking.start_at').execute()
  return rows.map(toBooking)
}

/** The room's next free time of the wish's length, margins included. */
export async function findNextFree(db: AnyDb, wish: Wish, except?: string | null): Promise<Span | null> {
  const room = await getRoom(db, wish.roomId)
  const margins = marginsIn(room, wish)
  const busy = await occupancyOf(db, partsOf(room), { start: wish.start - margins.before, end: wish.end + offerWithin + margins.after })
    .select(['booking_id', 'from_at as start', 'to_at as end'])
    .orderBy('from_at')
    .execute()
  return nextFree(wish, busy.filter((taken) => taken.booking_id !== except), margins)
}

/** What happened to a booking, the latest first. */
export async function listBookingChanges(db: AnyDb, bookingId: string): Promise<BookingChange[]> {
  const rows = await db
    .selectFrom('booking_change')
    .innerJoin('member', 'member.id', 'booking_change.member_id')
    .selectAll('booking_change')
    .select('member.name as member_name')
    .where('booking_id', '=', bookingId)
    .orderBy('at', 'desc')
    .orderBy('booking_change.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    memberName: row.member_name,
    event: row.event as BookingChange['event'],
    fields: JSON.parse(row.fields) as string[],
    from: row.before === null ? null : (JSON.parse(row.before) as BookingChange['from']),
    to: row.after === null ? null : (JSON.parse(row.after) as BookingChange['to']),
    reason: row.reason,
  }))
}

/** Holds that have run out and still keep a room. */
export async function listExpiredHolds(db: AnyDb, now: number): Promise<string[]> {
  const rows = await db.selectFrom('booking').select('id').where('hold_until', 'is not', null).where('hold_until', '<=', now).where('cancelled_at', 'is', null).limit(500).execute()
  return rows.map(({ id }) => id)
}

/** Bookings to come that await approval, the soonest first. */
export async function listAwaiting(db: AnyDb): Promise<Booking[]> {
  const rows = await selectBookings(db).where('booking.status', '=', 'awaiting').where('booking.cancelled_at', 'is', null).orderBy('booking.start_at').limit(200).execute()
  return rows.map(toBooking)
}

/** Bookings as find-anything shows them, in the order of `ids`; unknown and cancelled ones are left out. */
export async function describeBookings(db: AnyDb, ids: string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const zone = await getZone(db)
  const rows = await selectBookings(db).where('booking.id', 'in', ids).where('booking.cancelled_at', 'is', null).execute()
  const known = new Map(rows.map((row) => [row.id, toBooking(row)]))
  return ids.flatMap((bookingId) => {
    const booking = known.get(bookingId)
    if (!booking) return []
    // Day and clock as ISO writes them: people of both languages read it.
    const when = `${dayAt(booking.start, zone)} ${clockAt(booking.start, zone)}`
    const detail = [when, booking.roomName, booking.contactName].filter(Boolean).join(' · ')
    return [{ area: 'space' as const, id: booking.id, title: booking.title, detail }]
  })
}

/** Where rooms are taken in a span; of these rooms, or of any. */
export function occupancyOf(db: AnyDb, roomIds: readonly string[] | null, { start, end }: Span) {
  return db
    .selectFrom('occupancy')
    .$if(roomIds !== null, (query) => query.where('room_id', 'in', roomIds!))
    .where('from_at', '<', end)
    .where('from_at', '>', start - longestOccupied)
    .where('to_at', '>', start)
}

/** No booking is longer than a day, so those that touch a span began at most a day before it: that keeps the index range short. */
function liveBetween(db: AnyDb, { start, end }: Span) {
  return selectBookings(db)
    .where('booking.cancelled_at', 'is', null)
    .where('booking.start_at', '<', end)
    .where('booking.start_at', '>', start - longestBooking)
    .where('booking.end_at', '>', start)
}

/** Bookings as `toBooking` reads them. */
export function selectBookings(db: AnyDb) {
  return db
    .selectFrom('booking')
    .innerJoin('room', 'room.id', 'booking.room_id')
    .leftJoin('contact', 'contact.id', 'booking.contact_id')
    .selectAll('booking')
    .select(['room.name as room_name', 'contact.name as contact_name'])
}

type BookingRow = Selectable<Tables['booking']> & { room_name: string; contact_name: string | null }

export function toBooking(row: BookingRow): Booking {
  return {
    id: row.id,
    roomId: row.room_id,
    roomName: row.room_name,
    start: row.start_at,
    end: row.end_at,
    title: row.title,
    contactId: row.contact_id,
    contactName: row.contact_name,
    expected: row.expected,
    layout: row.layout as Booking['layout'],
    equipment: JSON.parse(row.equipment) as string[],
    keyHolder: row.key_holder,
    setupMinutes: row.setup_minutes,
    cleanupMinutes: row.cleanup_minutes,
    holdUntil: row.hold_until,
    notes: row.notes,
    timeZone: row.time_zone,
    status: row.status as Booking['status'],
    arrivedAt: row.arrived_at,
    leftAt: row.left_at,
    noShowAt: row.no_show_at,
    overrideReason: row.override_reason,
    cancelled: row.cancelled_at !== null,
    cancelReason: row.cancel_reason,
    seriesId: row.series_id,
    seriesDay: row.series_day,
    createdAt: row.created_at,
  }
}
