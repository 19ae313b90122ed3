import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Language } from './language.ts'

/** A moment: milliseconds since 1970 in UTC. */
export const instant = z.int().min(0).max(8_640_000_000_000_000)
/** A calendar day, "2026-11-24". */
export const day = z.iso.date()
/** A time on the clinic's wall, "14:30". */
export const wallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'space:clock')
/** Whether this is a birth date as far as it is known: "", "1975", "1975-04-02" or "--04-02"; days that no calendar has are none. */
export function isBirthDate(text: string): boolean {
  if (text === '' || /^(1[89]|20)\d\d$/.test(text)) return true
  const whole = /^--\d\d-\d\d$/.test(text) ? `2000${text.slice(1)}` : text
  return /^(1[89]|20)\d\d-/.test(whole) && day.safeParse(whole).success
}

/** The clinic's zone when nothing else is set. */
export const defaultZone = 'America/Toronto'

export const minute = 60_000
export const hour = 60 * minute

/** The calendar day in `zone` at a moment. */
export function dayAt(moment: number, zone: string): string {
  return zoned(moment, zone).toPlainDate().toString()
}

/** The wall clock in `zone` at a moment, "18:05". */
export function clockAt(moment: number, zone: string): string {
  return zoned(moment, zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/**
 * The moment when the clocks in `zone` show `clock` ("18:00") on `date`.
 * A time skipped in spring becomes the one an hour later; of a time that comes twice in autumn, the first counts.
 */
export function momentAt(date: string, clock: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** The first moment of `date` at which the clocks in `zone` show `clock` or later: of a time skipped in spring, the moment they skip it. */
export function firstMomentAt(date: string, clock: string, zone: string): number {
  const moment = momentAt(date, clock, zone)
  if (zoned(moment, zone).toPlainTime().equals(Temporal.PlainTime.from(clock))) return moment
  // A transition at the very moment does not count as a previous one.
  return zoned(moment + 1, zone).getTimeZoneTransition('previous')?.epochMilliseconds ?? moment
}

/** Minutes between two moments as the clocks on the wall count them: from 1:00 to 4:00 there are 180, also in the nights when clocks change. */
export function wallMinutes(start: number, end: number, zone: string): number {
  return zoned(start, zone).toPlainDateTime().until(zoned(end, zone).toPlainDateTime()).total('minutes')
}

/** Calendar days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

/** The first moment of `date` in `zone` and the first of the next day: half-open, and 23 or 25 hours apart when clocks change. */
export function boundsOfDay(date: string, zone: string): { from: number; to: number } {
  return { from: momentAt(date, '00:00', zone), to: momentAt(addDays(date, 1), '00:00', zone) }
}

/** The day `count` days after `date` (before it, when negative). */
export function addDays(date: string, count: number): string {
  // Not by Temporal, which takes twenty times as long: a month's board and a search over ninety days count many.
  return new Date(Date.parse(`${date}T00:00Z`) + count * 24 * hour).toISOString().slice(0, 10)
}

/** The same day of the month `count` months later, or the month's last day where it has no such day: 31 August and 6 months are 28 February. */
export function addMonths(date: string, count: number): string {
  return Temporal.PlainDate.from(date).add({ months: count }).toString()
}

/** "2026-11-24 18:00:00" on the clinic's wall: the form the board's component takes. */
export function wallAt(moment: number, zone: string): string {
  return `${dayAt(moment, zone)} ${zoned(moment, zone).toPlainTime().toString({ smallestUnit: 'second' })}`
}

/** The moment of a wall time "2026-11-24 18:00:00" or "2026-11-24T18:00" in `zone`. */
export function momentOfWall(wall: string, zone: string): number {
  return momentAt(wall.slice(0, 10), wall.slice(11), zone)
}

/** A day as people in Ontario write it: "Tuesday, November 24, 2026", "mardi 24 novembre 2026". */
export function formatDay(date: string, language: Language, style: 'long' | 'short' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long' ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } : { weekday: 'short', day: 'numeric', month: 'short' }
  const text = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))
  // The first of a month is an ordinal in French: "mardi 1er décembre".
  return language === 'fr-CA' ? text.replace(/(^|\s)1(?=\s)/, '$11er') : text
}

/** A clock time as people write it: "6:00 p.m.", "18 h 00". */
export function formatClock(moment: number, language: Language, zone: string): string {
  const text = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(new Date(moment))
  return text.replaceAll('\u202f', '\u00a0')
}

/** A clock of the wall, "18:00", as people write it. */
export function formatWallClock(clock: string, language: Language): string {
  return formatClock(Date.parse(`2026-01-01T${clock}Z`), language, 'UTC')
}

/** Day and clock together, for lists: "Tue, Nov 24, 6:00 p.m.". */
export function formatMoment(moment: number, language: Language, zone: string): string {
  return `${formatDay(dayAt(moment, zone), language, 'short')}, ${formatClock(moment, language, zone)}`
}

/** A span on one day: "6:00 p.m. – 8:00 p.m."; [start, end). */
export function formatSpan(start: number, end: number, language: Language, zone: string): string {
  return `${formatClock(start, language, zone)} – ${formatClock(end, language, zone)}`
}

function zoned(moment: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone)
}
