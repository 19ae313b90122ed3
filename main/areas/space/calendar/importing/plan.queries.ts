import type { ImportChoices } from '#shared/areas/space/calendarImport.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { readHours } from '../../hours/hours.queries.ts'
import { listRooms } from '../../rooms.queries.ts'
import { listBookingsById, longestOccupied } from '../../space.queries.ts'
import { Busy } from './busy.queries.ts'
import { type EventGroup, expandEvents } from '#main/documents/calendar/expand.ts'
import { listExported, listKnown } from './known.queries.ts'
import type { FileEvent } from '#main/documents/calendar/readEvent.ts'
import { roomFinder } from './rooms.ts'
import { type Planned, weighGroup } from './weigh.ts'

/** A title has to be there; the file is read here, so its one word of ours is too. */
const untitled: Record<Language, string> = { 'en-CA': 'Untitled', 'fr-CA': 'Sans titre' }

export interface PlanAsked {
  events: readonly FileEvent[]
  cancels: boolean
  choices: ImportChoices
  language: Language
  now: number
}

const stride = 500

/** What is to be done about each date of a file, in the file's order: nothing is asked of the store date by date. */
export async function planImport(db: AnyDb, { events, cancels, choices, language, now }: PlanAsked): Promise<{ groups: EventGroup[]; planned: Planned[] }> {
  const zone = await getZone(db)
  const groups = await expandEvents(events, { now, zone, past: choices.past, cancels })
  const uids = groups.map(({ uid }) => uid)
  const dates = groups.flatMap((group) => group.dates)
  const days = dates.filter(({ wholeDay }) => wholeDay !== null).map(({ wholeDay }) => wholeDay!)
  const today = dayAt(now, zone)
  const hours = await readHours(db, days.reduce((least, day) => (day < least ? day : least), today), days.reduce((most, day) => (day > most ? day : most), today), zone)
  const weighing = {
    now, choices, cancels, hours, untitled: untitled[language], known: await listKnown(db, uids), exported: await listExported(db, uids), roomOf: roomFinder(await listRooms(db), choices),
  }
  const planned: Planned[] = []
  for (const [index, group] of groups.entries()) {
    for (const one of weighGroup(group, weighing)) planned.push(one)
    if (index % stride === 0) await new Promise(setImmediate)
  }
  return { groups, planned }
}

/** Marks the dates that clash with what is booked, or with an earlier date of the file. */
export async function markClashes(db: AnyDb, planned: readonly Planned[]): Promise<void> {
  const wished = planned.filter((one) => one.wish !== null)
  if (wished.length === 0) return
  const ownIds = new Set(planned.filter(({ act }) => act === 'change' || act === 'cancel').map(({ row }) => row.bookingId!))
  const [first, last] = wished.reduce(([least, most], { wish }) => [Math.min(least, wish!.start), Math.max(most, wish!.end)], [Infinity, 0])
  const busy = await Busy.read(db, { start: first - longestOccupied, end: last + longestOccupied }, ownIds)
  const clashes = wished.sort((one, other) => order(one) - order(other)).flatMap((one) => {
    const taken = busy.take(one.room!, one.wish!, one.row.title)
    return taken ? [{ one, taken }] : []
  })
  const bookings = await listBookingsById(db, [...new Set(clashes.flatMap(({ taken }) => taken.bookingId ?? []))])
  for (const { one, taken } of clashes) {
    const booking = taken.bookingId === null ? undefined : bookings.get(taken.bookingId)
    one.row.outcome = 'clash'
    one.row.clash = booking ? { bookingId: booking.id, title: booking.title, roomName: booking.roomName, start: booking.start, end: booking.end } : { bookingId: null, title: taken.title, roomName: one.row.roomName, start: taken.start, end: taken.end }
  }
}

/** What is called off or moved makes room for what is new. */
export const order = ({ act }: Planned): number => ({ cancel: 0, change: 1, book: 2, none: 3 })[act]
