import { mostImported } from '#shared/areas/space/calendarImport.schema.ts'
import type { ImportNotice, ImportReason } from '#shared/areas/space/calendarImport.schema.ts'
import { lastDayOf, mostDates } from '#shared/areas/space/series.rules.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { type Budget, daysOf } from './dates.ts'
import type { FileEvent } from './readEvent.ts'
import { momentIn, wallIn } from './zones.ts'

/** One date of an event, as the file asks for it. */
export interface FileDate {
  /** Whose words it has: the event's, or those of the one date changed by itself. */
  event: FileEvent
  /** With the UID, what it is known by: '' for an event of one date, else the day its rule names. */
  recurrence: string
  start: number
  end: number
  /** A whole day: its hours are still to be found. */
  wholeDay: string | null
  /** Of a repeating event: it is as the rule has it. */
  byRule: boolean
  cancelled: boolean
  notices: ImportNotice[]
}

/** What a file says of one UID. */
export interface EventGroup {
  uid: string
  /** Null where the file only changes single dates of an event it does not hold. */
  master: FileEvent | null
  repeats: boolean
  dates: FileDate[]
  /** Days that the rule names and the event leaves out. */
  excluded: string[]
  /** Not all dates of its rule are here: those after the last are not known to be gone. */
  bounded: boolean
  /** Events of the file that say nothing more, and why. */
  idle: { event: FileEvent; reason: ImportReason; detail: string; cancelled: boolean }[]
  past: number
  tooMany: number
}

export interface ExpandAsked {
  now: number
  zone: string
  past: boolean
  /** METHOD:CANCEL. */
  cancels: boolean
}

/** Days looked at for one file, over all its rules, and for one rule. */
const budgetOfFile = 300_000
const mostOfRule = 30_000
const stride = 100

/** Every date of a file, by UID in the file's order. Gives way to other calls in between; no file holds more than its measure of dates. */
export async function expandEvents(events: readonly FileEvent[], asked: ExpandAsked): Promise<EventGroup[]> {
  const budget: Budget = { days: budgetOfFile }
  const room = { dates: mostImported }
  const groups: EventGroup[] = []
  let spent = budget.days
  for (const [uid, of] of Map.groupBy(events, (event) => event.uid)) {
    groups.push(expandGroup(uid, of, asked, budget, room))
    if (groups.length % stride === 0 || spent - budget.days > 3000) {
      spent = budget.days
      await new Promise(setImmediate)
    }
  }
  return groups
}

function expandGroup(uid: string, events: readonly FileEvent[], asked: ExpandAsked, budget: Budget, room: { dates: number }): EventGroup {
  const group: EventGroup = { uid, master: null, repeats: false, dates: [], excluded: [], bounded: false, idle: [], past: 0, tooMany: 0 }
  const newestFirst = [...events].sort((one, other) => other.sequence - one.sequence || other.modified - one.modified || other.line - one.line)
  const masters = newestFirst.filter(({ instead }) => instead === null)
  const [master] = masters
  const cancelledOf = (event: FileEvent) => asked.cancels || event.status === 'cancelled'
  for (const event of masters.slice(1)) group.idle.push({ event, reason: 'again', detail: '', cancelled: false })
  for (const event of newestFirst) if (event.problem && (event === master || event.instead !== null)) group.idle.push({ event, ...event.problem, cancelled: cancelledOf(event) })
  group.master = master ?? null
  group.repeats = master ? master.rule !== null || master.added.length > 0 : true
  const changed = newestFirst.filter((event) => event.instead !== null && event.problem === null)
  const dates = master && !master.problem ? ruledDates(group, master, asked, budget) : []
  for (const event of changed) takeChanged(dates, event, group)
  for (const date of dates) date.cancelled = cancelledOf(date.event) || (master !== undefined && cancelledOf(master))
  keepDates(group, dates.sort((one, other) => one.start - other.start), asked, room)
  return group
}

/** The dates that rule, RDATE and EXDATE make; of an event of whole days, each of its days. */
function ruledDates(group: EventGroup, master: FileEvent, asked: ExpandAsked, budget: Budget): FileDate[] {
  const first = master.start.slice(0, 10)
  const today = dayAt(asked.now, asked.zone)
  const found = master.rule ? daysOf(master.rule, first, lastDayOf(first > today ? first : today), mostOfRule, budget) : { days: [first], more: false }
  group.bounded = found.more
  const clock = master.start.slice(10)
  const starts = new Map<number, { length: number | null; notices: ImportNotice[] }>()
  for (const day of found.days) {
    const { moment, change } = momentIn(master.zone, `${day}${clock}`)
    starts.set(moment, { length: null, notices: change && !master.allDay ? [{ is: change === 'skipped' ? 'skippedTime' : 'twiceTime', detail: clock.slice(1, 6) }] : [] })
  }
  for (const { start, length } of master.added) if (!starts.has(start)) starts.set(start, { length, notices: [] })
  const excluded = new Set(master.excluded)
  const dayOf = (start: number) => wallIn(master.zone, start).slice(0, 10)
  const dates: FileDate[] = []
  const keys = new Set<string>()
  for (const [start, { length, notices }] of starts) {
    const day = dayOf(start)
    if (excluded.has(start) || excluded.has(day)) {
      group.excluded.push(dayAt(start, asked.zone))
      continue
    }
    const key = !group.repeats ? '' : keys.has(day) ? wallIn(master.zone, start).slice(0, 16) : day
    keys.add(key)
    dates.push(...placed(master, start, length, key, notices, length === null))
  }
  return dates
}

function placed(event: FileEvent, start: number, length: number | null, recurrence: string, own: ImportNotice[], byRule: boolean): FileDate[] {
  const date = { event, byRule, cancelled: false, notices: [...event.notices, ...own] }
  if (!event.allDay) return [{ ...date, recurrence, start, end: start + (length ?? event.length), wholeDay: null }]
  const first = wallIn(event.zone, start).slice(0, 10)
  return Array.from({ length: event.length }, (_, index) => {
    const day = addDays(first, index)
    const span = { start: momentIn(event.zone, `${day}T00:00:00`).moment, end: momentIn(event.zone, `${addDays(day, 1)}T00:00:00`).moment }
    return { ...date, recurrence: event.length === 1 ? recurrence : day, ...span, wholeDay: day }
  })
}

/** A date changed by itself takes the place of the one that the rule has; one the rule does not name is a date of its own. */
function takeChanged(dates: FileDate[], event: FileEvent, group: EventGroup): void {
  const zone = (group.master ?? event).zone
  const day = typeof event.instead === 'number' ? wallIn(zone, event.instead).slice(0, 10) : event.instead!
  const at = dates.findIndex((date) => date.byRule && (date.start === event.instead || ((typeof event.instead === 'string' || date.wholeDay !== null) && date.recurrence === day)))
  const { moment, change } = momentIn(event.zone, event.start)
  const own: ImportNotice[] = change && !event.allDay ? [{ is: change === 'skipped' ? 'skippedTime' : 'twiceTime', detail: event.start.slice(11, 16) }] : []
  const key = at >= 0 ? dates[at]!.recurrence : day
  if (at < 0 && dates.some(({ recurrence }) => recurrence === key)) {
    group.idle.push({ event, reason: 'again', detail: '', cancelled: false })
    return
  }
  dates.splice(at < 0 ? dates.length : at, at < 0 ? 0 : 1, ...placed(event, moment, null, key, own, false))
}

/** Past dates are counted, not kept, unless they are asked for; of those to come no more than a series has; over all, the file's measure. */
function keepDates(group: EventGroup, dates: FileDate[], { now, past }: ExpandAsked, room: { dates: number }): void {
  let ahead = 0
  for (const date of dates) {
    const over = date.end <= now
    if (over && !past) group.past++
    else if (!over && group.repeats && ++ahead > mostDates) group.bounded = true
    else if (room.dates <= 0) group.tooMany++
    else {
      room.dates--
      group.dates.push(date)
    }
  }
  if (group.tooMany > 0) group.bounded = true
}
