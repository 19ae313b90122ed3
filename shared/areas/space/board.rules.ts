import { minute } from '#shared/base/time.ts'
import { type BookingState, type MadeOf, marginsOf, occupied, overlaps, partsOf, type Span } from './space.rules.ts'

/** For each room, itself and those it shares a part with: what is booked in one is taken in the other. */
export function rowsTakenBy(rooms: readonly MadeOf[]): Map<string, string[]> {
  const share = (one: MadeOf, other: MadeOf) => partsOf(one).some((part) => partsOf(other).includes(part))
  return new Map(rooms.map((room) => [room.id, [room.id, ...rooms.filter((other) => other.id !== room.id && share(room, other)).map((other) => other.id)]]))
}

/** What the board knows of a booking's time. */
export interface TakenTime {
  id: string
  roomId: string
  takenFrom: number | null
  takenTo: number | null
  status?: string
  holdUntil?: number | null
}

/** Where a booking would be put; without an id it is a new one. */
export interface Proposal extends Span {
  id: string | null
  roomId: string
  setupMinutes: number | null
  cleanupMinutes: number | null
}

/** What stands in the way of a proposal among what the board shows, soonest first; a hold that has run out is in nobody's way. */
export function clashesOnBoard<Entry extends TakenTime>(
  proposal: Proposal,
  entries: readonly Entry[],
  rooms: readonly (MadeOf & { setupMinutes: number; cleanupMinutes: number })[],
  now: number,
): Entry[] {
  const room = rooms.find(({ id }) => id === proposal.roomId)
  if (!room) return []
  const wanted = occupied(proposal, marginsOf(proposal, room))
  const sharing = new Set(rowsTakenBy(rooms).get(room.id))
  return entries
    .filter((entry) => {
      if (entry.id === proposal.id || entry.takenFrom === null || entry.takenTo === null || !sharing.has(entry.roomId)) return false
      if (entry.status === 'provisional' && entry.holdUntil && entry.holdUntil <= now) return false
      return overlaps({ start: entry.takenFrom, end: entry.takenTo }, wanted)
    })
    .sort((one, other) => one.takenFrom! - other.takenFrom!)
}

/** Half an hour is one letter of a month's strip. */
export const stripStep = 30 * minute

/** The letters of a strip: a state, taken by a room it shares a part with, or free. */
export const stripLetters = { approved: 'a', provisional: 'p', awaiting: 'w', arrived: 'i', left: 'o', noShow: 'n', shared: 's', free: '.' } as const
export type StripKind = keyof typeof stripLetters

/** What a letter stands for. */
export const kindOfLetter = Object.fromEntries(Object.entries(stripLetters).map(([kind, letter]) => [letter, kind])) as Record<string, StripKind>

interface Day {
  room: string
  day: number
  count: number
  minutes: number
  strip: string[]
}

/**
 * How much of each room's days is booked. `edges` are the first moments of the days and of the one after the last:
 * days of 23 and 25 hours have strips of their own length.
 */
export function cellsOf(
  bookings: readonly (Span & { roomId: string; state: BookingState })[],
  rooms: readonly MadeOf[],
  edges: readonly number[],
): { roomId: string; day: number; count: number; minutes: number; strip: string }[] {
  const rows = rowsTakenBy(rooms)
  const cells = new Map<string, Day>()
  for (const booking of bookings) {
    for (let day = Math.max(0, edges.findLastIndex((edge) => edge <= booking.start)); day < edges.length - 1 && edges[day]! < booking.end; day++) {
      for (const roomId of rows.get(booking.roomId) ?? [booking.roomId]) addTo(cellOf(cells, roomId, day, edges), booking, edges)
    }
  }
  return [...cells.values()].map(({ room, strip, ...cell }) => ({ ...cell, roomId: room, strip: strip.join('') }))
}

function cellOf(cells: Map<string, Day>, room: string, day: number, edges: readonly number[]): Day {
  const key = `${day} ${room}`
  const known = cells.get(key)
  if (known) return known
  const made = { room, day, count: 0, minutes: 0, strip: new Array<string>(Math.ceil((edges[day + 1]! - edges[day]!) / stripStep)).fill(stripLetters.free) }
  cells.set(key, made)
  return made
}

function addTo(cell: Day, booking: Span & { roomId: string; state: BookingState }, edges: readonly number[]): void {
  const [from, to] = [edges[cell.day]!, edges[cell.day + 1]!]
  const span = { start: Math.max(booking.start, from), end: Math.min(booking.end, to) }
  if (booking.state === 'cancelled' || span.end <= span.start) return
  const own = cell.room === booking.roomId
  const gone = booking.state === 'noShow'
  if (!own && gone) return
  if (own) cell.count += 1
  if (own && !gone) cell.minutes += Math.round((span.end - span.start) / minute)
  const letter = own ? stripLetters[booking.state] : stripLetters.shared
  const [first, last] = [Math.floor((span.start - from) / stripStep), Math.ceil((span.end - from) / stripStep)]
  for (let slice = first; slice < last; slice++) cell.strip[slice] = letter
}
