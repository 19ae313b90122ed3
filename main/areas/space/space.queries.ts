import type { Availability, Booking, Placement, Room } from '#shared/areas/space/space.schema.ts'
import { clashesWith, longestBooking, nextFree, offerWithin, roomsBySeats, type Span } from '#shared/areas/space/space.rules.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { clockAt, dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'

/** The room, also an archived one; throws NOT_FOUND. */
export async function getRoom(db: AnyDb, roomId: string): Promise<Room> {
  const row = await db.selectFrom('room').selectAll().where('id', '=', roomId).executeTakeFirst()
  if (!row) throw notFound('space', roomId)
  return toRoom(row)
}

/** Every room, archived ones too, by name. */
export async function listRooms(db: AnyDb): Promise<Room[]> {
  const rows = await db.selectFrom('room').selectAll().orderBy('folded').orderBy('id').limit(500).execute()
  return rows.map(toRoom)
}

/** The booking, also a cancelled one; throws NOT_FOUND. */
export async function getBooking(db: AnyDb, bookingId: string): Promise<Booking> {
  const row = await selectBookings(db).where('booking.id', '=', bookingId).executeTakeFirst()
  if (!row) throw notFound('space', bookingId)
  return toBooking(row)
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

/** What stands in the way of a wish (`except` is the booking that is being moved), soonest first. */
export async function listClashes(db: AnyDb, wish: Placement, except?: string | null): Promise<Booking[]> {
  return clashesWith(wish, await listBookingsOfRoom(db, wish.roomId, wish), except)
}

/** The room's next free time of the wish's length. */
export async function findNextFree(db: AnyDb, wish: Placement, except?: string | null): Promise<Span | null> {
  const busy = await db
    .selectFrom('booking')
    .select(['id', 'start_at as start', 'end_at as end'])
    .where('room_id', '=', wish.roomId)
    .where('cancelled_at', 'is', null)
    .where('start_at', '>', wish.start - longestBooking)
    .where('start_at', '<', wish.end + offerWithin)
    .orderBy('start_at')
    .execute()
  return nextFree(wish, busy.filter((booking) => booking.id !== except))
}

interface Wish {
  wish: Placement
  except?: string | null | undefined
  expected?: number | null | undefined
}

/** Whether a wish can be booked; when it cannot, the room's next free time and the other rooms free at this one. */
export async function findAvailability(db: AnyDb, { wish, except, expected }: Wish): Promise<Availability> {
  const clashes = await listClashes(db, wish, except)
  if (clashes.length === 0) return { clashes, nextFree: null, freeRooms: [] }
  const taken = new Set((await listBookings(db, { from: wish.start, to: wish.end })).map((booking) => booking.roomId))
  const rooms = await listRooms(db)
  const free = rooms.filter((room) => !room.archived && !taken.has(room.id))
  const seats = expected ?? rooms.find((room) => room.id === wish.roomId)?.capacity ?? 0
  return {
    clashes,
    nextFree: await findNextFree(db, wish, except),
    freeRooms: roomsBySeats(free, seats),
  }
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

/** No booking is longer than a day, so those that touch a span began at most a day before it: that keeps the index range short. */
function liveBetween(db: AnyDb, { start, end }: Span) {
  return selectBookings(db)
    .where('booking.cancelled_at', 'is', null)
    .where('booking.start_at', '<', end)
    .where('booking.start_at', '>', start - longestBooking)
    .where('booking.end_at', '>', start)
}

function selectBookings(db: AnyDb) {
  return db
    .selectFrom('booking')
    .innerJoin('room', 'room.id', 'booking.room_id')
    .leftJoin('contact', 'contact.id', 'booking.contact_id')
    .selectAll('booking')
    .select(['room.name as room_name', 'contact.name as contact_name'])
}

type BookingRow = Tables['booking'] & { room_name: string; contact_name: string | null }

function toBooking(row: BookingRow): Booking {
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
    notes: row.notes,
    timeZone: row.time_zone,
    cancelled: row.cancelled_at !== null,
    cancelReason: row.cancel_reason,
    createdAt: row.created_at,
  }
}

function toRoom(row: Tables['room']): Room {
  return {
    id: row.id,
    name: row.name,
    capacity: row.capacity,
    features: JSON.parse(row.features) as string[],
    notes: row.notes,
    archived: row.archived_at !== null,
  }
}
