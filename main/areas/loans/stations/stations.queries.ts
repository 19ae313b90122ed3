import { openTime } from '#shared/areas/space/hours.rules.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { longestBooking, partsOf } from '#shared/areas/space/space.rules.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Limits } from '#shared/areas/loans/stations.rules.ts'
import type { Session, Station, StationBooking, StationsView } from '#shared/areas/loans/stations.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import { addDays, dayAt, minute } from '#shared/base/time.ts'
import { readHours } from '#main/areas/space/hours/hours.queries.ts'
import { getRoom, listRooms } from '#main/areas/space/rooms.queries.ts'
import { listBookingsToCome, occupancyOf } from '#main/areas/space/space.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listLine } from './line.queries.ts'
import { listDone, listRunning, listUnwritten } from './sessions.queries.ts'
import { getSettings } from './settings.queries.ts'

/** All that the page of the stations shows. */
export async function findView(db: AnyDb, now: number): Promise<StationsView> {
  return {
    stations: await listStations(db, now),
    line: await listLine(db),
    done: await listDone(db, dayAt(now, await getZone(db))),
    unwritten: await listUnwritten(db),
    settings: await getSettings(db),
  }
}

/** The stations by name; one out of use only while someone still sits there. */
export async function listStations(db: AnyDb, now: number): Promise<Station[]> {
  const running = new Map((await listRunning(db)).map((session) => [session.roomId, session]))
  const rooms = (await listRooms(db)).filter((room) => running.has(room.id) || (room.kind === 'station' && !room.archived))
  return Promise.all(rooms.map((room) => toStation(db, room, running.get(room.id) ?? null, now)))
}

/** A station; throws NOT_FOUND, and INVALID `roomId` for a room that is none. */
export async function getStation(db: AnyDb, roomId: string): Promise<Room> {
  const room = await getRoom(db, roomId)
  if (room.kind !== 'station') throw invalidField(['roomId'], 'stations:notAStation')
  return room
}

/** When a station closes, and when it is booked, for someone who sits there from a moment on; `except` is their own booking. */
export async function findLimits(db: AnyDb, room: Room, from: number, except: string | null): Promise<Limits> {
  const zone = await getZone(db)
  const [today, tomorrow] = [dayAt(from, zone), addDays(dayAt(from, zone), 1)]
  const open = openTime(today, tomorrow, { roomIds: [room.id, ...room.partIds], siteId: room.siteId }, await readHours(db, today, tomorrow, zone))
  const taken = await occupancyOf(db, partsOf(room), { start: from, end: from + longestBooking })
    .select('from_at')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('booking').select('booking.id').whereRef('booking.id', '=', 'occupancy.booking_id').where('left_at', 'is not', null))))
    .$if(except !== null, (query) => query.where('booking_id', '!=', except!))
    .orderBy('from_at')
    .limit(1)
    .executeTakeFirst()
  const span = open.find(({ start, end }) => start <= from && from < end)
  return {
    // Where no hours are set it is open to the end of tomorrow, which ends nobody's session.
    openUntil: span?.end ?? null,
    freeUntil: taken ? taken.from_at - room.cleanupMinutes * minute : null,
  }
}

/** From when on a station that was just left is free again: one who goes at once keeps it for a minute, as the board cannot show less. */
export async function readyFrom(db: AnyDb, room: Room, now: number): Promise<number> {
  const left = await occupancyOf(db, partsOf(room), { start: now, end: now + 1 })
    .select(({ fn }) => fn.max('to_at').as('at'))
    .where(({ exists, selectFrom }) => exists(selectFrom('booking').select('booking.id').whereRef('booking.id', '=', 'occupancy.booking_id').where('left_at', 'is not', null)))
    .executeTakeFirst()
  const ready = left?.at ?? now
  return ready <= now + minute ? ready : now
}

async function toStation(db: AnyDb, room: Room, session: Session | null, now: number): Promise<Station> {
  const own = session?.bookingId ?? null
  const next = (await listBookingsToCome(db, room.id, now)).filter((booking) => booking.id !== own && isAhead(booking)).toSorted((one, other) => one.start - other.start)[0]
  const from = session ? Math.max(now, session.until) : now
  return {
    roomId: room.id,
    name: room.name,
    siteName: room.siteName,
    archived: room.archived,
    session,
    next: next ? toNext(next) : null,
    ...(await findLimits(db, room, from, own)),
  }
}

const isAhead = ({ leftAt, noShowAt }: Booking) => leftAt === null && noShowAt === null

const toNext = ({ id, title, contactName, start, end }: Booking): StationBooking => ({ id, title, contactName, start, end })
