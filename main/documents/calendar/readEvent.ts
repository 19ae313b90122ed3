import { createHash } from 'node:crypto'
import ICAL from 'ical.js'
import type { ImportNotice, ImportReason } from '#shared/areas/space/calendarImport.schema.ts'
import { addDays, hour } from '#shared/base/time.ts'
import type { FileRule } from './dates.ts'
import type { Block } from './lines.ts'
import { type Property, readProperty, ruleOf } from './properties.ts'
import { momentIn, wallIn, type ZoneClock, type Zones } from './zones.ts'

/** An event of a file. */
export interface FileEvent {
  line: number
  uid: string
  sequence: number
  /** LAST-MODIFIED; 0 where the file does not say. */
  modified: number
  title: string
  notes: string
  location: string
  /** 'tentative' is held, 'cancelled' called off. */
  status: 'confirmed' | 'tentative' | 'cancelled'
  allDay: boolean
  zone: ZoneClock
  /** The file's word for its zone: null where it has none. */
  zoneGiven: string | null
  /** Wall time in its zone, "2026-11-24T18:00:00". */
  start: string
  /** Milliseconds; of whole days, how many days. */
  length: number
  rule: FileRule | null
  /** More dates, and those left out: moments, or days where the file says only days. */
  added: { start: number; length: number | null }[]
  excluded: (number | string)[]
  /** Which date of a repeating event it stands for: the moment its rule names, or the day. */
  instead: number | string | null
  notices: ImportNotice[]
  problem: { reason: ImportReason; detail: string } | null
}

const longestTitle = 200
const longestNotes = 2000
const longestLocation = 300
/** Where an event says neither its end nor how long: an hour, as calendars show it. */
const assumed = hour
const mostAdded = 5000

/** An event as it stands in the file; what cannot be read of it is told in `problem` or `notices`, never thrown. */
export function readEvent(block: Block, zones: Zones): FileEvent {
  const properties = block.lines.map((line) => readProperty(line))
  const broken = properties.filter((property) => property === null).length
  const named = Map.groupBy(properties.filter((property) => property !== null), ({ name }) => name)
  const first = (name: string) => named.get(name)?.[0]
  const text = (name: string) => first(name)?.text ?? ''
  const event: FileEvent = {
    line: block.line, uid: '', sequence: Number(text('sequence')) || 0, modified: momentOf(first('last-modified'), zones) ?? 0, title: oneLine(text('summary')), notes: text('description').replace(/[^\P{Cc}\n\t]/gu, '').trim(),
    location: oneLine(text('location')).slice(0, longestLocation), status: statusOf(text('status')), allDay: false, zone: zones.clinic, zoneGiven: null, start: '', length: 0, rule: null,
    added: [], excluded: [], instead: null, notices: [], problem: null,
  }
  if (broken > 0) note(event, 'brokenLines', String(broken))
  shorten(event)
  event.uid = uidOf(text('uid'), event, text('dtstart'))
  readTimes(event, first('dtstart'), first('dtend'), first('duration'), zones)
  if (event.problem === null) readDates(event, named, zones)
  return event
}

const note = (event: FileEvent, is: ImportNotice['is'], detail = '') => void event.notices.push({ is, detail: detail.slice(0, 200) })
const refuse = (event: FileEvent, reason: ImportReason, detail = '') => void (event.problem ??= { reason, detail: detail.slice(0, 200) })
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function statusOf(text: string): FileEvent['status'] {
  const status = text.trim().toUpperCase()
  return status === 'CANCELLED' ? 'cancelled' : status === 'TENTATIVE' ? 'tentative' : 'confirmed'
}

function shorten(event: FileEvent): void {
  const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text.toWellFormed())
  if (event.title.length > longestTitle || event.notes.length > longestNotes) note(event, 'shortened')
  event.title = cut(event.title, longestTitle)
  event.notes = cut(event.notes, longestNotes)
}

/** Without a UID an event is known by what it says, so that the same file does not come in twice. */
function uidOf(given: string, { title, location, line }: FileEvent, start: string): string {
  const uid = given.trim()
  if (uid !== '' && uid.length <= 255) return uid
  const said = uid || [start || line, title, location].join('\n')
  return `sha256:${createHash('sha256').update(said).digest('hex')}`
}

function readTimes(event: FileEvent, start: Property | undefined, end: Property | undefined, duration: Property | undefined, zones: Zones): void {
  const from = wallOf(start, zones)
  if (!from) return refuse(event, 'noStart', start?.text)
  Object.assign(event, { start: from.wall, zone: from.zone, zoneGiven: from.given, allDay: from.day })
  if (!from.zone.known) note(event, 'unknownZone', from.given ?? '')
  const to = wallOf(end, zones)
  const lasts = durationOf(duration)
  if (from.day) event.length = to ? daysFrom(from.wall, to.wall) : lasts !== null ? Math.max(1, Math.round(lasts / (24 * hour))) : 1
  else if (to) event.length = momentIn(to.zone, to.wall).moment - momentIn(from.zone, from.wall).moment
  else {
    event.length = lasts ?? assumed
    if (lasts === null) note(event, 'noEnd')
  }
  // Programs that write a day's event with the day itself as its end mean that day.
  if (from.day && event.length === 0) event.length = 1
  if (event.length <= 0) refuse(event, 'endBeforeStart', end?.text ?? duration?.text)
  else if (from.day ? event.length > 62 : event.length > 24 * hour) refuse(event, 'tooLong')
}

const daysFrom = (one: string, other: string) => Math.round((Date.parse(`${other.slice(0, 10)}Z`) - Date.parse(`${one.slice(0, 10)}Z`)) / (24 * hour))

interface Wall {
  wall: string
  zone: ZoneClock
  given: string | null
  day: boolean
}

/** A time of the file; null where it is none, or before 1970 or after 2200. */
function wallOf(property: Property | undefined, zones: Zones, value: unknown = property?.values[0]): Wall | null {
  const [, day, clock, z] = (typeof value === 'string' && /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(Z)?)?$/.exec(value)) || []
  if (!day) return null
  const wall = `${day}T${clock ?? '00:00:00'}`
  const year = Number(day.slice(0, 4))
  // 31 June would be read as 1 July.
  if (Number.isNaN(Date.parse(`${wall}Z`)) || new Date(`${wall}Z`).toISOString().slice(0, 19) !== wall || year < 1970 || year > 2200) return null
  const tzid = property!.params.tzid
  const given = z ? 'Z' : typeof tzid === 'string' && clock ? tzid : null
  return { wall, given, zone: zones.find(given), day: clock === undefined }
}

/** The moment of a time, or its day where it says no more. */
function whenOf(property: Property, zones: Zones, value: unknown): number | string | null {
  const found = wallOf(property, zones, value)
  return found && (found.day ? found.wall.slice(0, 10) : momentIn(found.zone, found.wall).moment)
}

function momentOf(property: Property | undefined, zones: Zones): number | null {
  const when = property && whenOf(property, zones, property.values[0])
  return typeof when === 'number' ? when : null
}

function durationOf(property: Property | undefined): number | null {
  try {
    return property ? ICAL.Duration.fromString(property.text).toSeconds() * 1000 : null
  } catch {
    return null
  }
}

function readDates(event: FileEvent, named: Map<string, Property[]>, zones: Zones): void {
  const [rrule, second] = named.get('rrule') ?? []
  const rule = ruleOf(rrule, event.start.slice(0, 10))
  if (rule === 'tooOften') refuse(event, 'tooOften')
  else if (second || (rrule && !rule)) refuse(event, 'ruleUnread', ruleText(rrule!))
  else event.rule = rule && { ...rule, until: untilOf(rule.until, event) }
  const times = (name: string) => (named.get(name) ?? []).flatMap((property) => property.values.map((value) => ({ property, value }))).slice(0, mostAdded)
  event.excluded = times('exdate').flatMap(({ property, value }) => whenOf(property, zones, value) ?? [])
  event.added = times('rdate').flatMap(({ property, value }) => addedOf(event, property, value, zones))
  const instead = named.get('recurrence-id')?.[0]
  if (!instead) return
  event.instead = whenOf(instead, zones, instead.values[0])
  if (event.instead === null) refuse(event, 'noStart', instead.text)
  if (instead.params.range !== undefined) note(event, 'range')
}

const ruleText = (property: Property) => Object.entries(property.values[0] ?? {}).map(([part, value]) => `${part}=${String(value)}`).join(';').toUpperCase()

/** The last day of a rule in the event's own zone; where its hour comes before the event's, the day before. */
function untilOf(until: string | null, event: FileEvent): string | null {
  if (until === null || !until.includes('T')) return until
  const wall = until.endsWith('Z') && event.zoneGiven !== 'Z' ? wallIn(event.zone, Date.parse(until)) : until.slice(0, 19)
  const day = wall.slice(0, 10)
  return !event.allDay && wall.slice(11) < event.start.slice(11) ? addDays(day, -1) : day
}

/** A further date, or a period with a length of its own. */
function addedOf(event: FileEvent, property: Property, value: unknown, zones: Zones): FileEvent['added'] {
  const [from, to] = Array.isArray(value) ? value : [value, null]
  const when = whenOf(property, zones, from)
  if (when === null) return []
  const start = typeof when === 'number' ? when : momentIn(event.zone, `${when}T${event.start.slice(11)}`).moment
  if (typeof to !== 'string') return [{ start, length: null }]
  const length = to.startsWith('P') ? durationOf({ ...property, text: to }) : ((momentOf({ ...property, values: [to] }, zones) ?? start) - start)
  return length && length > 0 && length <= 24 * hour ? [{ start, length }] : []
}

