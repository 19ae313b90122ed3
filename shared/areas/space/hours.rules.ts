import { holidayNames, type OfferedHoliday, offeredHolidaysOf, weekdayOf } from '#shared/base/holidays.ts'
import { addDays, boundsOfDay, dayAt, firstMomentAt } from '#shared/base/time.ts'
import type { Closure, OpeningHours, OpenSpan } from './hours.schema.ts'
import type { Breach } from './space.schema.ts'
import { overlaps, type Span } from './space.rules.ts'

/** What decides when the rooms may be had: without any hours, always. */
export interface HoursBook {
  zone: string
  hours: readonly Omit<OpeningHours, 'id'>[]
  closures: readonly Omit<Closure, 'id'>[]
  /** The holidays that close the clinic. */
  holidays: readonly OfferedHoliday[]
}

/** A room, the rooms it is made of, and where it is. */
export interface Place {
  roomIds: readonly string[]
  siteId: string | null
}

/** A stretch that is closed, and by what: a closure's name, or "holiday:familyDay". */
export interface Closing extends Span {
  of: string
}

/** The holidays a clinic keeps that has chosen nothing: the statutory ones. */
export const keptByDefault: readonly OfferedHoliday[] = holidayNames

/** The hours that hold on a day: of the site's own the season, then the usual ones; else the clinic's likewise. Null: no hours are set. */
export function hoursOn(day: string, siteId: string | null, book: HoursBook): HoursBook['hours'][number] | null {
  const of = (owner: string | null) => {
    const own = book.hours.filter((hours) => hours.siteId === owner)
    return own.find(({ firstDay, lastDay }) => firstDay !== null && firstDay <= day && lastDay! >= day) ?? own.find(({ firstDay }) => firstDay === null)
  }
  return (siteId === null ? undefined : of(siteId)) ?? of(null) ?? null
}

/** When it is open from one day to another by its hours alone, in order; what touches is one stretch. */
export function hoursBetween(firstDay: string, lastDay: string, siteId: string | null, book: HoursBook): Span[] {
  const open: Span[] = []
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    const hours = hoursOn(day, siteId, book)
    if (hours === null) open.push(wholeDay(day, book.zone))
    else for (const span of hours.spans) if (span.weekday === weekdayOf(day)) open.push(clocksOn(day, span, book.zone))
  }
  return merged(open)
}

/** What closes a place from one day to another: closures and the holidays kept. */
export function closingsBetween(firstDay: string, lastDay: string, place: Place, book: HoursBook): Closing[] {
  const found: Closing[] = []
  for (const closure of book.closures) {
    const here = closure.roomId !== null ? place.roomIds.includes(closure.roomId) : closure.siteId === null || closure.siteId === place.siteId
    if (!here) continue
    const last = closure.lastDay < lastDay ? closure.lastDay : lastDay
    for (let day = closure.firstDay > firstDay ? closure.firstDay : firstDay; day <= last; day = addDays(day, 1)) {
      const { from, to } = closure
      found.push({ of: closure.name, ...(from === null || to === null ? wholeDay(day, book.zone) : clocksOn(day, { from, to }, book.zone)) })
    }
  }
  for (const { day, name } of holidaysBetween(firstDay, lastDay, book)) found.push({ of: `holiday:${name}`, ...wholeDay(day, book.zone) })
  return found.filter(({ start, end }) => end > start)
}

/** When a place may be had from one day to another: in its hours, and not closed. */
export function openTime(firstDay: string, lastDay: string, place: Place, book: HoursBook): Span[] {
  return without(hoursBetween(firstDay, lastDay, place.siteId, book), closingsBetween(firstDay, lastDay, place, book))
}

/** What stands against a span at a place: each closure or holiday that it touches, and that it is not within the hours. */
export function weighHours(span: Span, place: Place, book: HoursBook): Breach[] {
  const firstDay = dayAt(span.start, book.zone)
  const lastDay = dayAt(span.end - 1, book.zone)
  const closings = closingsBetween(firstDay, lastDay, place, book).filter((closing) => overlaps(closing, span))
  const breach = { allowed: null, asked: null, mild: false }
  const found: Breach[] = [...new Set(closings.map(({ of }) => of))].map((of) => ({ rule: 'closed', of, ...breach }))
  const within = hoursBetween(firstDay, lastDay, place.siteId, book).some((open) => open.start <= span.start && span.end <= open.end)
  if (!within) found.push({ rule: 'outsideHours', of: hoursOn(firstDay, place.siteId, book)?.name ?? '', ...breach })
  return found
}

/** Spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= start) continue
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

/** What is left of spans in order when holes are cut out of them. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const cuts = merged(holes)
  return spans.flatMap((span) => {
    const left: Span[] = []
    let { start } = span
    for (const cut of cuts) {
      if (cut.end <= start || cut.start >= span.end) continue
      if (cut.start > start) left.push({ start, end: cut.start })
      start = cut.end
    }
    return start < span.end ? [...left, { start, end: span.end }] : left
  })
}

/** Kept holidays from one day to another. */
function holidaysBetween(firstDay: string, lastDay: string, book: HoursBook) {
  if (book.holidays.length === 0) return []
  const years = Array.from({ length: yearOf(lastDay) - yearOf(firstDay) + 1 }, (_, index) => yearOf(firstDay) + index)
  return years.flatMap(offeredHolidaysOf).filter(({ day, name }) => day >= firstDay && day <= lastDay && book.holidays.includes(name))
}

const yearOf = (day: string) => Number(day.slice(0, 4))

function wholeDay(day: string, zone: string): Span {
  const { from, to } = boundsOfDay(day, zone)
  return { start: from, end: to }
}

/** From one clock of a day to another, or to midnight. */
function clocksOn(day: string, { from, to }: Pick<OpenSpan, 'from' | 'to'>, zone: string): Span {
  return { start: firstMomentAt(day, from, zone), end: firstMomentAt(to === '00:00' ? addDays(day, 1) : day, to, zone) }
}
