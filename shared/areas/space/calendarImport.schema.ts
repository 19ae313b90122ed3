import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'

/** No calendar file that is brought in is larger, in bytes. */
export const largestCalendar = 10 * 1024 * 1024
/** No file brings in more dates: what is beyond is told and left out. */
export const mostImported = 20_000

/** Why a whole file was refused; `tooLarge` also for more than 50,000 events. */
export const calendarProblem = z.enum(['empty', 'notText', 'notCalendar', 'noEvents', 'tooLarge'])

/** What becomes of one date of a file: as the preview foresees it, and as the report tells it. */
export const importOutcome = z.enum(['booked', 'changed', 'cancelled', 'known', 'clash', 'refused', 'leftOut'])
export type ImportOutcome = z.infer<typeof importOutcome>

/** Why a date was refused or left out, or is as it was; null where the outcome says all. */
export const importReason = z.enum([
  // Refused.
  'noStart', 'endBeforeStart', 'tooLong', 'ruleUnread', 'tooOften', 'noRoom', 'rules', 'holdOver', 'notBooked',
  // Left out.
  'past', 'allDay', 'noHours', 'tooMany', 'notHere',
  // Here already.
  'exported', 'older', 'cancelledHere', 'again',
  // Cancelled.
  'goneFromEvent',
])
export type ImportReason = z.infer<typeof importReason>

/** What was understood in one of two ways, or shortened: it stands in nobody's way. `detail` is the file's own word (a zone's name) or a number. */
export const importNotice = z.object({
  is: z.enum(['unknownZone', 'skippedTime', 'twiceTime', 'bounded', 'brokenLines', 'noEnd', 'noTitle', 'shortened', 'range', 'held']),
  detail: z.string(),
})
export type ImportNotice = z.infer<typeof importNotice>

/** What a date clashes with; without an id it is another date of the same file. */
const clash = z.object({ bookingId: id.nullable(), title: z.string(), roomName: z.string(), start: instant, end: instant })

/** One date of an event. `line` is where its event begins in the file, from 1; of past dates of a repeating event there is one row, `detail` counts them. */
export const calendarRow = z.object({
  line: z.int(),
  title: z.string(),
  start: instant.nullable(),
  end: instant.nullable(),
  roomName: z.string(),
  outcome: importOutcome,
  reason: importReason.nullable(),
  detail: z.string(),
  notices: z.array(importNotice),
  clash: clash.nullable(),
  bookingId: id.nullable(),
})
export type CalendarRow = z.infer<typeof calendarRow>

/** What a person decides about a file before it is brought in. */
export const importChoices = z.object({
  /** The room of events that name none, or one that is not known and not given below. */
  roomId: id.nullable().default(null),
  /** Which room a place that the file names is. */
  places: z.array(z.object({ location: z.string().max(300), roomId: id.nullable() })).max(200).default([]),
  past: z.boolean().default(false),
  /** Events of whole days: left out, or booked for the opening hours of each day. */
  allDay: z.enum(['leaveOut', 'openHours']).default('leaveOut'),
  /** Firm or held as each event says, or all held until they begin. */
  state: z.enum(['asFile', 'held']).default('asFile'),
})
export type ImportChoices = z.infer<typeof importChoices>

const counts = z.record(importOutcome, z.int())
export type OutcomeCounts = z.infer<typeof counts>

export const calendarPreview = z.object({
  /** Names the file as read by main; hand it to `start`. */
  token: z.string(),
  events: z.int(),
  dates: z.int(),
  counts,
  /** The first and last date that would be booked. */
  first: instant.nullable(),
  last: instant.nullable(),
  /** The places the file names, the most asked for first, and which room each is taken for; an empty one: events without a place. */
  places: z.array(z.object({ location: z.string(), roomId: id.nullable(), dates: z.int() })).max(200),
  /** The zones the file names, and what each is taken for; `known` is false where the clinic's zone stands in. */
  zones: z.array(z.object({ given: z.string(), taken: z.string(), known: z.boolean(), events: z.int() })).max(50),
  allDay: z.int(),
  past: z.int(),
  repeating: z.int(),
  /** Repeating events of which not all dates are booked: they go on without end, or beyond what is looked ahead for. */
  bounded: z.int(),
  brokenLines: z.int(),
  /** The file calls its events off (METHOD:CANCEL). */
  cancels: z.boolean(),
  /** More dates than one file may bring in. */
  limited: z.boolean(),
  /** The first of what is to be looked at: what clashes, is refused, changed, called off, or was understood in one of two ways. */
  rows: z.array(calendarRow).max(200),
  rowCount: z.int(),
  /** The first of the rest that would be booked. */
  sample: z.array(calendarRow).max(20),
})
export type CalendarPreview = z.infer<typeof calendarPreview>

/** A file that was brought in. `removed` and `kept` count what its undoing did; null while it stands. */
export const pastCalendar = z.object({
  id,
  at: instant,
  memberName: z.string(),
  fileName: z.string(),
  counts,
  /** False while it runs, and where it was stopped: what was booked until then stands. */
  finished: z.boolean(),
  undone: z.object({ at: instant, memberName: z.string(), removed: z.int(), kept: z.int() }).nullable(),
})
export type PastCalendar = z.infer<typeof pastCalendar>

/** A booking that stays when its import is undone: someone changed it since. */
export const bookingStays = z.object({ id, title: z.string(), start: instant })
