import { longestMargin, type Room } from '#shared/areas/space/rooms.schema.ts'
import { occupied, overlaps, partsOf, roomsBySeats, type Span } from '#shared/areas/space/space.rules.ts'
import type { Availability, RoomAt } from '#shared/areas/space/space.schema.ts'
import { minute } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import { type RuledWish, weighRules } from './breaches.queries.ts'
import { getRoom, listRooms } from './rooms.queries.ts'
import { findNextFree, listBookingsById, listClashes, marginsIn, occupancyOf, type Wish } from './space.queries.ts'

/** A wish for whatever room. */
type Anywhere = Omit<Wish, 'roomId'>

/** The rooms in use that could be had at this time, each with the wish's margins or its own, smallest of those that hold `people` first. */
export async function listFreeRooms(db: AnyDb, wish: Anywhere, people: number, except?: string | readonly string[] | null, known?: readonly Room[]): Promise<Room[]> {
  const taken = await readTaken(db, wish, known ?? (await listRooms(db)))
  return roomsBySeats(taken.filter(({ bookingIds }) => bookingIds.every((bookingId) => (except ?? []).includes(bookingId))).map(({ room }) => room), people)
}

/** Each room in use (no line, no station) at a time, with what is in the way there, soonest first. */
export async function listRoomsAt(db: AnyDb, span: Span): Promise<RoomAt[]> {
  const taken = (await readTaken(db, span, await listRooms(db))).filter(({ room }) => room.kind === 'room')
  const bookings = await listBookingsById(db, [...new Set(taken.flatMap(({ bookingIds }) => bookingIds))])
  return taken.map(({ room, bookingIds }) => {
    const inTheWay = bookingIds.map((bookingId) => bookings.get(bookingId)!).sort((one, other) => one.start - other.start)
    return { room, inTheWay: inTheWay.slice(0, 50).map(({ id, title, roomName, start, end }) => ({ bookingId: id, title, roomName, start, end })) }
  })
}

/** Each room in use, and the bookings that take it or a part of it at this time: one statement for all. */
async function readTaken(db: AnyDb, wish: Anywhere, all: readonly Room[]): Promise<{ room: Room; bookingIds: string[] }[]> {
  const rooms = all.filter((room) => !room.archived)
  const around = { start: wish.start - longestMargin * minute, end: wish.end + longestMargin * minute }
  const rows = await occupancyOf(db, null, around).select(['booking_id', 'room_id', 'from_at as start', 'to_at as end']).execute()
  const busy = Map.groupBy(rows, (taken) => taken.room_id)
  return rooms.map((room) => {
    const wanted = occupied(wish, marginsIn(room, wish))
    const inTheWay = partsOf(room).flatMap((part) => (busy.get(part) ?? []).filter((taken) => overlaps(taken, wanted)))
    return { room, bookingIds: [...new Set(inTheWay.map(({ booking_id }) => booking_id))] }
  })
}

interface AvailabilityAsked {
  wish: Wish & Partial<RuledWish>
  except?: string | null | undefined
}

/** Whether a wish can be booked and by which rules not; when it is taken, the room's next free time and the other rooms free at this one. */
export async function findAvailability(db: AnyDb, { wish, except }: AvailabilityAsked, now: number): Promise<Availability> {
  const wanted = await getRoom(db, wish.roomId)
  const clashes = await listClashes(db, wish, except, wanted)
  const weighed = await weighRules(db, wish, now, { except: except ? [except] : [] }, wanted)
  if (clashes.length === 0) return { clashes, ...weighed, nextFree: null, freeRooms: [] }
  return {
    clashes,
    ...weighed,
    nextFree: await findNextFree(db, wish, except),
    freeRooms: (await listFreeRooms(db, wish, wish.expected ?? wanted.capacity, except)).filter((room) => room.id !== wanted.id && room.kind === wanted.kind),
  }
}
