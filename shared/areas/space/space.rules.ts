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

/** Whether two spans share any moment. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Those of a room's live bookings that stand in the way of `wanted`, soonest first; `except` is the one being moved. */
export function clashesWith<Booked extends Span & { id: string }>(wanted: Span, booked: Booked[], except?: string | null): Booked[] {
  return booked.filter((one) => one.id !== except && overlaps(one, wanted)).sort((one, other) => one.start - other.start)
}

/**
 * The earliest span as long as `wanted` that overlaps none of `busy`, beginning on a quarter hour,
 * not before `wanted` begins and at most 14 days after it; null when there is none.
 * Quarter hours of the epoch are quarter hours on the wall: every zone is whole quarters from UTC.
 */
export function nextFree(wanted: Span, busy: Span[]): Span | null {
  const length = wanted.end - wanted.start
  let start = onStep(wanted.start)
  for (const taken of [...busy].sort((one, other) => one.start - other.start)) {
    if (taken.start >= start + length) break
    if (taken.end > start) start = onStep(taken.end)
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
