import { createHash } from 'node:crypto'
import type { CalendarRow, ImportChoices, ImportReason } from '#shared/areas/space/calendarImport.schema.ts'
import { type HoursBook, hoursOn, openTime } from '#shared/areas/space/hours.rules.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { Span } from '#shared/areas/space/space.rules.ts'
import type { EventGroup, FileDate } from '#main/documents/calendar/expand.ts'
import type { Known } from './known.queries.ts'
import type { FileEvent } from '#main/documents/calendar/readEvent.ts'

/** What a date asks for, once it has a room and hours. */
export interface DateWish extends Span {
  roomId: string
  title: string
  notes: string
  holdUntil: number | null
}

/** One date with what is to be done about it. */
export interface Planned {
  row: CalendarRow
  uid: string
  recurrence: string
  sequence: number
  modified: number
  act: 'book' | 'change' | 'cancel' | 'none'
  wish: DateWish | null
  room: Room | null
  date: FileDate | null
  group: EventGroup
}

export interface Weighing {
  now: number
  choices: ImportChoices
  cancels: boolean
  hours: HoursBook
  untitled: string
  known: ReadonlyMap<string, ReadonlyMap<string, Known>>
  exported: ReadonlyMap<string, string>
  roomOf: (location: string) => Room | null
}

/** What becomes of each date of one UID; what is free is not asked yet. */
export function weighGroup(group: EventGroup, weighing: Weighing): Planned[] {
  const known = weighing.known.get(group.uid) ?? new Map<string, Known>()
  const exported = weighing.exported.get(group.uid)
  const idle = group.idle.map(({ event, reason, detail }) => plannedOf(group, event, null, weighing, { outcome: reason === 'again' ? 'known' : 'refused', reason, detail }))
  const told = [...idle, ...counted(group, 'past', group.past, weighing), ...counted(group, 'tooMany', group.tooMany, weighing)]
  const { master } = group
  if (exported) return [...told, ...group.dates.map((date) => plannedOf(group, date.event, date, weighing, { outcome: 'known', reason: 'exported', bookingId: exported }))]
  if (master && (weighing.cancels || master.status === 'cancelled')) return calledOff(group, master, known, weighing)
  const dates = group.dates.map((date) => {
    const link = (master === null ? sameStart(date, known) : undefined) ?? known.get(date.recurrence)
    return weighDate(group, link ? { ...date, recurrence: link.recurrence } : date, link, weighing)
  })
  return [...told, ...(master && !master.problem ? gone(group, master, known, weighing) : []), ...dates]
}

/** A change of one date that comes without its event names the moment that was: its day may be another in another zone. */
const sameStart = ({ event }: FileDate, known: ReadonlyMap<string, Known>) => [...known.values()].find((link) => link.start_at === event.instead)

/** One row for all dates of a repeating event that are left out for the same reason. */
function counted(group: EventGroup, reason: ImportReason, count: number, weighing: Weighing): Planned[] {
  const event = group.master ?? group.dates[0]?.event
  return count > 0 && event ? [plannedOf(group, event, null, weighing, { outcome: 'leftOut', reason, detail: String(count) })] : []
}

/** An event called off as a whole: what of it is still to come goes. */
function calledOff(group: EventGroup, master: FileEvent, known: ReadonlyMap<string, Known>, weighing: Weighing): Planned[] {
  const live = [...known.values()].filter((link) => isLive(link, weighing.now) && !isOlder(master, link))
  if (live.length > 0) return live.map((link) => cancelPlan(group, master, link, weighing, null))
  return [plannedOf(group, master, null, weighing, known.size > 0 ? { outcome: 'known' } : { outcome: 'leftOut', reason: 'notHere' })]
}

/** Dates that came in before and that the event no longer has. Beyond what was looked at, nothing is known to be gone. */
function gone(group: EventGroup, master: FileEvent, known: ReadonlyMap<string, Known>, weighing: Weighing): Planned[] {
  const here = new Set(group.dates.map(({ recurrence }) => recurrence))
  const last = group.bounded ? (group.dates.map(({ recurrence }) => recurrence).sort().at(-1) ?? '') : '9999'
  const missing = [...known.values()].filter((link) => !here.has(link.recurrence) && link.recurrence <= last && isLive(link, weighing.now) && link.bookingStart > weighing.now && !isOlder(master, link))
  return missing.map((link) => cancelPlan(group, master, link, weighing, 'goneFromEvent'))
}

const isLive = (link: Known, now: number) => link.cancelled === 0 && !link.bookingCancelled && link.bookingEnd > now
const isOlder = (event: FileEvent, link: Known) => event.sequence < link.sequence || (event.sequence === link.sequence && event.modified > 0 && event.modified < link.modified_at)

function cancelPlan(group: EventGroup, event: FileEvent, link: Known, weighing: Weighing, reason: ImportReason | null): Planned {
  const row: Partial<CalendarRow> = { outcome: 'cancelled', reason, bookingId: link.booking_id, title: link.title, start: link.bookingStart, end: link.bookingEnd, roomName: link.roomName, notices: [] }
  return { ...plannedOf(group, event, null, weighing, row), recurrence: link.recurrence, act: 'cancel' }
}

function weighDate(group: EventGroup, date: FileDate, link: Known | undefined, weighing: Weighing): Planned {
  const { event } = date
  const plan = (row: Partial<CalendarRow>, rest: Partial<Planned> = {}) => ({ ...plannedOf(group, event, date, weighing, row), ...rest })
  if (date.cancelled) return link && isLive(link, weighing.now) && !isOlder(event, link) ? cancelPlan(group, event, link, weighing, null) : plan(link ? { outcome: 'known' } : { outcome: 'leftOut', reason: 'notHere' })
  if (date.wholeDay !== null && weighing.choices.allDay === 'leaveOut') return plan({ outcome: 'leftOut', reason: 'allDay' })
  const room = weighing.roomOf(event.location)
  if (!room) return plan({ outcome: 'refused', reason: 'noRoom', detail: event.location })
  const span = date.wholeDay === null ? date : openSpan(date.wholeDay, room, weighing.hours)
  if (!span) return plan({ outcome: 'leftOut', reason: 'noHours', roomName: room.name })
  const held = weighing.choices.state === 'held' || event.status === 'tentative'
  const wish: DateWish = { roomId: room.id, start: span.start, end: span.end, title: event.title || weighing.untitled, notes: event.notes, holdUntil: held ? span.start : null }
  const placed = { start: span.start, end: span.end, roomName: room.name, ...(link ? { bookingId: link.booking_id } : {}) }
  const same = link && link.cancelled === 0
  if (same && link.bookingCancelled) return plan({ ...placed, outcome: 'known', reason: 'cancelledHere' })
  if (same && isOlder(event, link)) return plan({ ...placed, outcome: 'known', reason: 'older' })
  if (same && link.room_id === wish.roomId && link.start_at === wish.start && link.end_at === wish.end && link.said === saidOf(wish)) return plan({ ...placed, outcome: 'known' })
  if (held && span.start <= weighing.now) return plan({ ...placed, outcome: 'refused', reason: 'holdOver', bookingId: null })
  const notices = [...date.notices, ...(event.title === '' ? [{ is: 'noTitle', detail: '' } as const] : []), ...(held ? [{ is: 'held', detail: '' } as const] : [])]
  if (same) return plan({ ...placed, notices, outcome: 'changed' }, { act: 'change', wish, room })
  return plan({ ...placed, notices, outcome: 'booked', bookingId: null }, { act: 'book', wish, room })
}

/** The longest stretch that a room is open on a day; null where no hours are set, or it is closed. */
function openSpan(day: string, room: Room, hours: HoursBook): Span | null {
  if (hoursOn(day, room.siteId, hours) === null) return null
  const open = openTime(day, day, { roomIds: [room.id, ...room.partIds], siteId: room.siteId }, hours)
  return open.sort((one, other) => other.end - other.start - (one.end - one.start))[0] ?? null
}

/** What the other calendar says beside place and time, so that a change of it is seen. */
export const saidOf = ({ title, notes, holdUntil }: DateWish): string => createHash('sha256').update(JSON.stringify([title, notes, holdUntil !== null])).digest('base64url').slice(0, 22)

function plannedOf(group: EventGroup, event: FileEvent, date: FileDate | null, { untitled }: Pick<Weighing, 'untitled'>, row: Partial<CalendarRow>): Planned {
  const bounded: CalendarRow['notices'] = group.bounded && date === group.dates.at(-1) && date !== null ? [{ is: 'bounded', detail: '' }] : []
  const notices = [...(row.notices ?? (date ? date.notices : event.notices)), ...bounded]
  return {
    row: {
      line: event.line, title: event.title || untitled, start: date?.start ?? null, end: date?.end ?? null, roomName: '', outcome: 'leftOut', reason: null, detail: '', clash: null, bookingId: null, ...row, notices,
    },
    uid: group.uid, recurrence: date?.recurrence ?? '', sequence: event.sequence, modified: event.modified, act: 'none', wish: null, room: null, date, group,
  }
}
