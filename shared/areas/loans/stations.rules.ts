import { minute } from '#shared/base/time.ts'
import type { Session, Station, StationSettings } from './stations.schema.ts'

/** Whole minutes from one moment to another, rounded up; one at least, as nobody sits down for none. */
export function minutesUsed(from: number, to: number): number {
  return Math.max(1, Math.ceil((to - from) / minute))
}

/**
 * Until when a session that is ended at `at` is counted. Past its time, only until then: nobody saw when they left,
 * and a group is not charged for a seat that stood empty. When someone saw that they stayed, what was really used counts.
 */
export function countedUntil({ until, startedAt }: Pick<Session, 'until' | 'startedAt'>, at: number, stayed: boolean): number {
  return Math.max(startedAt, stayed ? at : Math.min(at, until))
}

/** Whole minutes left, rounded up, as a clock counts down; zero when time is up. */
export function minutesLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / minute))
}

/** How long a session that begins, or goes on, at `from` is granted, and what makes it shorter than asked. */
export interface Grant {
  until: number
  /** Whole minutes. */
  minutes: number
  shortened: 'closing' | 'booking' | null
}

/** What limits a station: when it closes (null: it is not known to) and when it is booked. */
export type Limits = Pick<Station, 'openUntil' | 'freeUntil'>

/** What can be granted of `minutes` at a station; null when there is not even one. */
export function grantFrom(from: number, minutes: number, { openUntil, freeUntil }: Limits): Grant | null {
  const asked = from + minutes * minute
  const [closing, booked] = [openUntil ?? Infinity, freeUntil ?? Infinity]
  const until = Math.min(asked, closing, booked)
  if (until - from < minute) return null
  return { until, minutes: Math.floor((until - from) / minute), shortened: until === asked ? null : closing <= booked ? 'closing' : 'booking' }
}

/** How often a session may be extended in all; null: as often as they like. */
export function mostExtensions(waiting: number, settings: StationSettings): number | null {
  return waiting > 0 ? settings.extensionsWaiting : settings.extensionsFree
}

/** A gap before a booking, or before closing, is worth a turn from so many minutes on. */
export const shortestTurn = 10

/** So early before their booking begins, in milliseconds, someone may sit down: it is theirs from then on. */
export const earliestBefore = 15 * minute

/** Whether nobody sits there, or their time is up. */
export const isUp = ({ session }: Pick<Station, 'session'>, now: number): boolean => session === null || session.until <= now

/** Whether someone could sit down now: nobody's time runs there, and nobody who has booked is due. */
export function isFree(station: Station, now: number): boolean {
  const { archived, openUntil, freeUntil } = station
  return !archived && isUp(station, now) && grantFrom(now, shortestTurn, { openUntil: openUntil ?? now, freeUntil })?.shortened === null
}

/** Where someone in line sits next, and when. */
export interface Turn {
  roomId: string
  at: number
}

/**
 * The turns of `count` people in line, the first first: each gets the station that is free next, one that nobody must leave first; if all use the time that is usual.
 * Null: not before the stations close. A station with a booking ahead that leaves too little time is counted from after it on.
 */
export function expectedTurns(stations: readonly Station[], count: number, settings: Pick<StationSettings, 'sessionMinutes'>, now: number): (Turn | null)[] {
  const open = stations.filter(({ archived, openUntil }) => !archived && openUntil !== null)
  const from = open.map((station) => ({ station, at: readyAt(station, now) }))
  return Array.from({ length: count }, () => {
    const next = from.filter(({ station, at }) => at + shortestTurn * minute <= station.openUntil!).toSorted((one, other) => one.at - other.at || Number(one.station.session !== null) - Number(other.station.session !== null))[0]
    if (!next) return null
    const turn = { roomId: next.station.roomId, at: next.at }
    next.at = afterBooking(next.station, next.at + settings.sessionMinutes * minute)
    return turn
  })
}

const readyAt = (station: Station, now: number) => afterBooking(station, Math.max(now, station.session?.until ?? 0))

/** The moment itself, unless the next booking leaves less than a turn after it: then when that is over. */
function afterBooking({ freeUntil, next }: Station, at: number): number {
  if (freeUntil === null || next === null || at >= next.end) return at
  return at + shortestTurn * minute <= freeUntil ? at : next.end
}
