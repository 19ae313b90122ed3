import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { PlannedDate, SeriesInput, SeriesPlan, SkippedDate } from '#shared/areas/space/series.schema.ts'
import { occupied, overlaps, partsOf, type Span } from '#shared/areas/space/space.rules.ts'
import type { BookingDetails, Breach, Placement } from '#shared/areas/space/space.schema.ts'
import { fold } from '#shared/base/text.ts'
import { hour, momentAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listFreeRooms } from '../availability.queries.ts'
import { readRules, weighAgainst } from '../breaches.queries.ts'
import { listClinicHolidays } from '../hours/hours.queries.ts'
import { getRoom, listRooms } from '../rooms.queries.ts'
import { listBookingsById, marginsIn, occupancyOf } from '../space.queries.ts'
import { clockChangeOf, type Clocks, placeOn } from './place.ts'
import { datesOf } from './recurrence.ts'
import { getSeries, listSkips } from './series.queries.ts'

// A series of meetings asks the same questions of its dates.
export { clockChangeOf } from './place.ts'
export { datesOf, restOf, shiftedRule } from './recurrence.ts'
export { type DateRefusal, inTurns, orRefusal, refusalOf, refuseDates, resolve } from './resolve.ts'

type Details = Partial<Omit<BookingDetails, 'roomId' | 'title' | 'holdUntil'>>

/** One date that is asked for. */
export interface AskedDate extends Placement {
  day: string
  title: string
  clockChange: PlannedDate['clockChange']
}

interface Asked {
  dates: AskedDate[]
  details: Details
  skipHolidays: boolean
  /** Bookings that go away or move with these dates: they are in nobody's way. */
  except?: readonly string[]
  now: number
}

/** A whole series before it is booked, date by date. */
export async function planSeries(db: AnyDb, input: SeriesInput, now: number): Promise<SeriesPlan> {
  const { days, limited } = datesOf(input.rule, input.day)
  const zone = await getZone(db)
  const dates = days.map((day) => askedOn(day, input, zone))
  return { ...(await planDates(db, { dates, details: input, skipHolidays: input.rule.skipHolidays, now })), limited }
}

/** The dates left out of a series, each as it stands now. */
export async function listSkipped(db: AnyDb, seriesId: string, now: number): Promise<SkippedDate[]> {
  const series = await getSeries(db, seriesId)
  const skips = await listSkips(db, seriesId)
  const zone = await getZone(db)
  const { dates } = await planDates(db, { dates: skips.map(({ day }) => askedOn(day, series, zone)), details: series, skipHolidays: false, now })
  return dates.map((date, index) => ({ reason: skips[index]!.reason as SkippedDate['reason'], detail: skips[index]!.detail, past: date.end <= now, date }))
}

/** A date of a series as it is asked for. */
export function askedOn(day: string, series: Clocks & { roomId: string; title: string }, zone: string): AskedDate {
  return { day, title: series.title, ...placeOn(day, series, zone), clockChange: clockChangeOf(day, series, zone) }
}

interface Taken extends Span {
  bookingId: string | null
}

/** Checks each date: what is in the way, which rules it breaks, and the ways out. The dates are in order; each is also in the way of the next. */
export async function planDates(db: AnyDb, asked: Asked): Promise<Omit<SeriesPlan, 'limited'>> {
  if (asked.dates.length === 0) return { dates: [], needsApproval: false }
  const rooms = new Map((await listRooms(db)).map((room) => [room.id, room]))
  const busy = await busyOf(db, asked, rooms)
  const holidays = new Map((await listClinicHolidays(db, asked.dates.map(({ day }) => Number(day.slice(0, 4))))).map(({ day, name }) => [day, name]))
  const inTheWay: Taken[][] = []
  const own: { span: Span; roomId: string }[] = []
  for (const date of asked.dates) {
    const wanted = occupied(date, marginsIn(rooms.get(date.roomId)!, asked.details))
    const others = busy.get(date.roomId)!.filter((taken) => overlaps(taken, wanted))
    const self = own.filter((one) => one.roomId === date.roomId && overlaps(one.span, wanted)).map((one) => ({ ...one.span, bookingId: null }))
    inTheWay.push([...others, ...self])
    if (others.length + self.length === 0) own.push({ span: wanted, roomId: date.roomId })
  }
  const bookings = await listBookingsById(db, [...new Set(inTheWay.flat().flatMap(({ bookingId }) => bookingId ?? []))])
  const dates: PlannedDate[] = []
  // Each date that can be had counts towards what the group has in its month.
  const also: Span[] = []
  const rules = await readRules(db, asked.details.contactId ?? null, spanOf(asked.dates))
  const { zone } = rules.hours
  let needsApproval = false
  for (const [index, date] of asked.dates.entries()) {
    const weigh: Weigh = (place) => weighAgainst(db, rules, rooms.get(place.roomId)!, { ...asked.details, ...place }, asked.now, { except: asked.except, also })
    const weighed = await weigh(placeOf(date))
    needsApproval ||= weighed.needsApproval
    const found = [...new Set(inTheWay[index]!.map(({ bookingId }) => bookingId))].map((bookingId) => {
      const booking = bookingId === null ? undefined : bookings.get(bookingId)
      return booking ? { bookingId, title: booking.title, roomName: booking.roomName, start: booking.start, end: booking.end } : { bookingId: null, title: date.title, roomName: '', start: date.start, end: date.end }
    })
    const holiday = holidays.get(date.day) ?? null
    const state = stateOf(found.length > 0, weighed.breaches, asked.skipHolidays && holiday !== null)
    const out = state === 'free' || state === 'holiday' ? { otherRoom: null, otherTime: null } : await waysOut(db, date, asked, { rooms, busy: busy.get(date.roomId)!, weigh, zone })
    dates.push({ ...placeOf(date), day: date.day, state, inTheWay: found.slice(0, 5), breaches: weighed.breaches, holiday, clockChange: date.clockChange, ...out })
    if (state === 'free') also.push({ start: date.start, end: date.end })
  }
  return { dates, needsApproval }
}

const placeOf = ({ roomId, start, end }: Placement): Placement => ({ roomId, start, end })

function stateOf(clashes: boolean, breaches: Breach[], leftOut: boolean): PlannedDate['state'] {
  if (leftOut) return 'holiday'
  if (clashes) return 'clash'
  const grave = breaches.filter(({ mild }) => !mild)
  if (grave.length === 0) return 'free'
  return grave.some(({ rule }) => rule === 'closed') ? 'closed' : 'rule'
}

/** From the first beginning to the last end. */
function spanOf(dates: readonly Span[]): Span {
  return { start: Math.min(...dates.map(({ start }) => start)), end: Math.max(...dates.map(({ end }) => end)) }
}

/** When each room is taken, a day around the dates included: read once, not date by date. */
async function busyOf(db: AnyDb, { dates, except = [] }: Asked, rooms: Map<string, Room>): Promise<Map<string, Taken[]>> {
  const found = new Map<string, Taken[]>()
  const gone = new Set(except)
  for (const [roomId, of] of Map.groupBy(dates, (date) => date.roomId)) {
    const room = rooms.get(roomId) ?? (await getRoom(db, roomId))
    const all = spanOf(of)
    const span = { start: all.start - 32 * hour, end: all.end + 32 * hour }
    const rows = await occupancyOf(db, partsOf(room), span).select(['booking_id as bookingId', 'from_at as start', 'to_at as end']).orderBy('from_at').execute()
    found.set(roomId, rows.filter(({ bookingId }) => !gone.has(bookingId)))
  }
  return found
}

type Weigh = (place: Placement) => ReturnType<typeof weighAgainst>

interface Known {
  rooms: Map<string, Room>
  /** When the wanted room is taken. */
  busy: Taken[]
  weigh: Weigh
  zone: string
}

async function waysOut(db: AnyDb, date: AskedDate, asked: Asked, { rooms, busy, weigh, zone }: Known): Promise<Pick<PlannedDate, 'otherRoom' | 'otherTime'>> {
  const wanted = rooms.get(date.roomId)!
  const suits = async (place: Placement) => (await weigh(place)).breaches.every(({ mild }) => mild)
  // The smallest room with seats enough, of the same kind, that has what was asked for and is in the wanted room.
  const needed = (asked.details.equipment ?? []).map(fold).filter((word) => wanted.features.map(fold).includes(word))
  const fits = (room: Room) => room.id !== wanted.id && room.kind === wanted.kind && room.capacity >= (asked.details.expected ?? 1) && needed.every((word) => room.features.map(fold).includes(word))
  const free = (await listFreeRooms(db, { ...asked.details, ...placeOf(date) }, asked.details.expected ?? wanted.capacity, asked.except, [...rooms.values()])).filter(fits)
  let otherRoom: PlannedDate['otherRoom'] = null
  for (const room of free.slice(0, 6)) {
    if (otherRoom || !(await suits({ ...placeOf(date), roomId: room.id }))) continue
    otherRoom = { roomId: room.id, roomName: room.name, capacity: room.capacity }
  }
  const margins = marginsIn(wanted, asked.details)
  const around = busy.filter((taken) => overlaps(taken, { start: date.start - 32 * hour, end: date.end + 32 * hour }))
  const times = otherTimes(date, zone).filter((span) => !around.some((taken) => overlaps(taken, occupied(span, margins))))
  for (const span of times.slice(0, 12)) if (await suits({ roomId: wanted.id, ...span })) return { otherRoom, otherTime: span }
  return { otherRoom, otherTime: null }
}

/** Times of that length on the same day, from 8:00 to 22:00 or as early and late as it was wanted, the nearest first. */
function otherTimes({ day, start, end }: AskedDate, zone: string): Span[] {
  const first = Math.min(start, momentAt(day, '08:00', zone))
  const last = Math.max(end, momentAt(day, '22:00', zone))
  const times: Span[] = []
  for (let from = first; from + (end - start) <= last; from += hour / 4) if (from !== start) times.push({ start: from, end: from + (end - start) })
  return times.sort((one, other) => Math.abs(one.start - start) - Math.abs(other.start - start))
}
