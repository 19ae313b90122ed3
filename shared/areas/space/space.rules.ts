import { addDays, clockAt, dayAt, hour, minute, momentAt } from '#shared/base/time.ts'

/** From `start` until just before `end`, in milliseconds: one that ends when another begins does not touch it. */
export interface Span {
  start: number
  end: number
}

/** The longest one booking may last: a day. */
export const longestBooking = 24 * hour

/** Free times are offered on the quarter hour. */
export const offerStep = 15 * minute
/** How far ahead a free time is looked for, in milliseconds: fourteen days. */
export const offerWithin = 14 * 24 * hour

/** What is wrong with a span as a booking's time, if anything. */
export function timesProblem(span: Span): 'endAfterStart' | 'tooLong' | null {
  if (span.end <= span.start) return 'endAfterStart'
  return span.end - span.start > longestBooking ? 'tooLong' : null
}

/** Rooms as they are offered in place of another: those with seats for `people`, the smallest first; then the others, the largest first. */
export function roomsBySeats<Room extends { capacity: number }>(rooms: readonly Room[], people: number): Room[] {
  const holds = (room: Room) => room.capacity >= people
  return [
    ...rooms.filter(holds).sort((one, other) => one.capacity - other.capacity),
    ...rooms.filter((room) => !holds(room)).sort((one, other) => other.capacity - one.capacity),
  ]
}

/** What a booking is to those who look at the board: one word for its colour, its pattern and its mark. */
export type BookingState = 'cancelled' | 'noShow' | 'left' | 'arrived' | 'awaiting' | 'provisional' | 'approved'

/** A booking's state: what was marked at the door goes before how firm it is. */
export function stateOf(booking: { cancelled: boolean; noShowAt: number | null; leftAt: number | null; arrivedAt: number | null; status: 'awaiting' | 'provisional' | 'approved' }): BookingState {
  if (booking.cancelled) return 'cancelled'
  if (booking.noShowAt !== null) return 'noShow'
  if (booking.leftAt !== null) return 'left'
  if (booking.arrivedAt !== null) return 'arrived'
  return booking.status
}

/** Whether two spans share any moment. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** A room, and the rooms that it is made of: none for a room of its own. */
export interface MadeOf {
  id: string
  partIds: readonly string[]
}

/** The rooms that are taken when this one is: itself, or those it is made of. */
export const partsOf = (room: MadeOf): readonly string[] => (room.partIds.length > 0 ? room.partIds : [room.id])

/** How long, in milliseconds, a room is taken before a booking begins and after it ends. */
export interface Margins {
  before: number
  after: number
}

const noMargins: Margins = { before: 0, after: 0 }

/** The margins of a booking: its own where it has some, else those of its room; both in minutes. */
export function marginsOf(own: { setupMinutes: number | null; cleanupMinutes: number | null }, room: { setupMinutes: number; cleanupMinutes: number }): Margins {
  return { before: (own.setupMinutes ?? room.setupMinutes) * minute, after: (own.cleanupMinutes ?? room.cleanupMinutes) * minute }
}

/** The time a room is really taken for a booking, setting up and cleaning up included. */
export function occupied(span: Span, margins: Margins): Span {
  return { start: span.start - margins.before, end: span.end + margins.after }
}

/**
 * The earliest span as long as `wanted` that, margins included, overlaps none of `busy`, beginning on a quarter hour,
 * not before `wanted` begins and at most 14 days after it; null when there is none. `busy` are times really taken.
 * Quarter hours of the epoch are quarter hours on the wall: every zone is whole quarters from UTC.
 */
export function nextFree(wanted: Span, busy: Span[], margins: Margins = noMargins): Span | null {
  const length = wanted.end - wanted.start
  let start = onStep(wanted.start)
  for (const taken of [...busy].sort((one, other) => one.start - other.start)) {
    if (taken.start >= start + length + margins.after) break
    if (taken.end > start - margins.before) start = onStep(taken.end + margins.before)
  }
  return start <= wanted.start + offerWithin ? { start, end: start + length } : null
}

const onStep = (moment: number) => Math.ceil(moment / offerStep) * offerStep

/** A booking's time as a person types it: a day, and two clocks ("18:00") of the clinic's wall. */
export interface WallTimes {
  day: string
  from: string
  to: string
  /** It ends on the day after `day`; one that ends at midnight does so without saying. */
  overnight: boolean
}

/**
 * The moments of a day and two clocks in `zone`.
 * With `before`, a wall time that was not changed keeps its moment: of an hour that comes twice in autumn,
 * saving something else must not turn the second into the first.
 */
export function spanOfWall(wall: WallTimes, zone: string, before?: Span): Span {
  const lastDay = wall.overnight || wall.to === '00:00' ? addDays(wall.day, 1) : wall.day
  const typed = { start: momentAt(wall.day, wall.from, zone), end: momentAt(lastDay, wall.to, zone) }
  if (!before) return typed
  const was = wallOfSpan(before, zone)
  const sameStart = was.day === wall.day && was.from === wall.from
  const sameEnd = was.day === wall.day && was.to === wall.to && was.overnight === wall.overnight
  return { start: sameStart ? before.start : typed.start, end: sameEnd ? before.end : typed.end }
}

/** A span as it is typed, on the clocks of `zone`. */
export function wallOfSpan(span: Span, zone: string): WallTimes {
  const day = dayAt(span.start, zone)
  const to = clockAt(span.end, zone)
  return { day, from: clockAt(span.start, zone), to, overnight: to !== '00:00' && dayAt(span.end, zone) !== day }
}

/** The same span from another beginning: it lasts as long. */
export function movedTo(span: Span, start: number): Span {
  return { start, end: start + (span.end - span.start) }
}

/** The hours that a day's board shows: the office's and the evening's, more when something is booked beyond. */
export function boardHours(day: string, bookings: Span[], zone: string): { first: number; last: number } {
  let first = 8
  let last = 22
  for (const booking of bookings) {
    const begins = dayAt(booking.start, zone) < day ? 0 : hourOf(booking.start, zone)
    const ends = dayAt(booking.end - 1, zone) > day ? 24 : hourOf(booking.end - 1, zone) + 1
    first = Math.min(first, begins)
    last = Math.max(last, ends)
  }
  return { first, last }
}

const hourOf = (moment: number, zone: string) => Number(clockAt(moment, zone).slice(0, 2))

interface SeatsBreach {
  rule: 'overCapacity' | 'noSuchLayout'
  of: string
  allowed: number | null
  asked: number | null
  mild: boolean
}

/** Whether so many people find a place in a room set up like this; pointed out, never refused: a clinic knows its rooms. */
export function seatsBreach(room: { name: string; capacity: number; layouts: Partial<Record<string, number>> }, people: number | null, layout: string | null): SeatsBreach[] {
  const found: SeatsBreach[] = []
  const places = layout === null ? room.capacity : (room.layouts[layout] ?? room.capacity)
  if (layout !== null && Object.keys(room.layouts).length > 0 && room.layouts[layout] === undefined) found.push({ rule: 'noSuchLayout', of: layout, allowed: null, asked: null, mild: true })
  if (people !== null && people > places) found.push({ rule: 'overCapacity', of: room.name, allowed: places, asked: people, mild: true })
  return found
}
