import { weekdayOf } from '#shared/base/holidays.ts'
import { fold } from '#shared/base/text.ts'
import { addDays, dayAt, firstMomentAt, minute } from '#shared/base/time.ts'
import type { Need, Offer, OfferOrder } from './finding.schema.ts'
import { closingsBetween, type HoursBook, hoursBetween, merged, without } from './hours.rules.ts'
import type { Room } from './rooms.schema.ts'
import { type Margins, marginsOf, offerStep, partsOf, type Span } from './space.rules.ts'

/** What a search looks through: rooms, when each is really taken, and when they may be had. */
export interface Premises {
  rooms: readonly Room[]
  /** Times really taken by room, margins included; those of a combination stand with its parts. */
  busy: ReadonlyMap<string, readonly Span[]>
  book: HoursBook
  /** Nothing is offered before this moment. */
  notBefore: number
}

/** The days searched, the last one included. */
export interface Days {
  fromDay: string
  toDay: string
}

/** How many days are offered for one room when the rooms come one after another. */
export const daysForRoom = 5

/** How many a room holds set up like this; 0 when it is not set up so. A room whose layouts nobody wrote down is taken for any. */
export function placesOf(room: Pick<Room, 'capacity' | 'layouts'>, layout: Need['layout']): number {
  if (layout === null || Object.keys(room.layouts).length === 0) return room.capacity
  return room.layouts[layout] ?? 0
}

/** Whether a room in use has all that is needed, apart from time. */
export function roomFits(room: Room, need: Omit<Need, 'from' | 'to' | 'minutes' | 'weekdays'>): boolean {
  const has = room.features.map(fold)
  return (
    !room.archived &&
    (need.roomId === null || room.id === need.roomId) &&
    (need.kind === null || room.kind === need.kind) &&
    (need.siteId === null || room.siteId === need.siteId) &&
    placesOf(room, need.layout) >= (need.people ?? 1) &&
    need.access.every((one) => room.access.includes(one)) &&
    need.features.every((feature) => has.some((one) => one.includes(fold(feature))))
  )
}

/**
 * The first free time of each day in each room that fits: by room, the smallest first, each with its first days;
 * or by day, each with its rooms, the smallest first. An offer begins on a quarter hour, keeps the room's margins free
 * and lies within the window, the hours and no closure.
 */
export function findOffers(need: Need, days: Days, premises: Premises, order: OfferOrder, limit: number): Offer[] {
  const { book } = premises
  const windows = windowsOf(need, days, book.zone)
  const hours = new Map<string | null, Span[]>()
  const hoursAt = (siteId: string | null) => hours.get(siteId) ?? hours.set(siteId, hoursBetween(days.fromDay, days.toDay, siteId, book)).get(siteId)!
  const rooms = premises.rooms.filter((room) => roomFits(room, need)).sort((one, other) => placesOf(one, need.layout) - placesOf(other, need.layout) || one.name.localeCompare(other.name))
  const found = rooms.flatMap((room) => {
    const place = { roomIds: [room.id, ...room.partIds], siteId: room.siteId }
    const open = without(hoursAt(room.siteId), closingsBetween(days.fromDay, days.toDay, place, book))
    const busy = merged(partsOf(room).flatMap((part) => premises.busy.get(part) ?? []))
    const margins = marginsOf({ setupMinutes: null, cleanupMinutes: null }, room)
    const starts = firstStarts(windows, open, busy, need.minutes * minute, margins, premises.notBefore, order === 'room' ? daysForRoom : Infinity)
    return starts.map((start) => ({ roomId: room.id, roomName: room.name, siteName: room.siteName, places: placesOf(room, need.layout), start, end: start + need.minutes * minute }))
  })
  if (order === 'room') return found.slice(0, limit)
  const dayOf = new Map(found.map(({ start }) => [start, dayAt(start, book.zone)]))
  // Sorting keeps the order of the rooms within a day.
  return found.sort((one, other) => (dayOf.get(one.start)! < dayOf.get(other.start)! ? -1 : dayOf.get(one.start)! > dayOf.get(other.start)! ? 1 : 0)).slice(0, limit)
}

/** The window of each day that will do. */
function windowsOf(need: Need, { fromDay, toDay }: Days, zone: string): Span[] {
  const windows: Span[] = []
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) {
    if (need.weekdays.length > 0 && !need.weekdays.includes(weekdayOf(day))) continue
    windows.push({ start: firstMomentAt(day, need.from, zone), end: firstMomentAt(need.to === '00:00' ? addDays(day, 1) : day, need.to, zone) })
  }
  return windows
}

/** The first start in each window, of those that have one, at most so many; windows, open and busy times are in order. */
function firstStarts(windows: Span[], open: Span[], busy: Span[], length: number, margins: Margins, notBefore: number, most: number): number[] {
  const starts: number[] = []
  let opening = 0
  let taken = 0
  for (const window of windows) {
    while (opening < open.length && open[opening]!.end <= window.start) opening++
    while (taken < busy.length && busy[taken]!.end <= window.start - margins.before) taken++
    const start = firstStart(window, open, opening, busy, taken, { length, margins, notBefore })
    if (start !== null) starts.push(start)
    if (starts.length >= most) break
  }
  return starts
}

interface Fit {
  length: number
  margins: Margins
  notBefore: number
}

function firstStart(window: Span, open: Span[], opening: number, busy: Span[], first: number, { length, margins, notBefore }: Fit): number | null {
  for (let at = opening; at < open.length; at++) {
    const stretch = open[at]!
    if (stretch.start >= window.end) break
    const end = Math.min(stretch.end, window.end)
    let start = onStep(Math.max(stretch.start, window.start, notBefore))
    for (let index = first; index < busy.length && start + length <= end; index++) {
      const taken = busy[index]!
      if (taken.start >= start + length + margins.after) break
      if (taken.end > start - margins.before) start = onStep(taken.end + margins.before)
    }
    if (start + length <= end) return start
  }
  return null
}

const onStep = (moment: number) => Math.ceil(moment / offerStep) * offerStep
