import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

const minutes = (least: number, most: number) => z.int('stations:whole').min(least, 'stations:whole').max(most, 'stations:tooMany')
const times = z.int('stations:whole').min(0, 'stations:whole').max(20, 'stations:tooMany')

/** What the coordinator sets; minutes, and how many times a session may be extended. */
export const stationSettings = z.object({
  sessionMinutes: minutes(5, 480).default(60),
  extensionMinutes: minutes(5, 240).default(30),
  /** While someone waits. */
  extensionsWaiting: times.default(0),
  /** While nobody waits; null: as often as they like. */
  extensionsFree: times.nullable().default(null),
  /** From so many minutes left on, the desk warns. */
  warnMinutes: minutes(1, 60).default(10),
})
export type StationSettings = z.infer<typeof stationSettings>

/** A first name, a number, a code: most people who use a computer stay unknown. Empty: the desk gives a number. */
const who = optionalLine(40)
/** With a reason, a coordinator acts against the line or the clinic's booking rules. */
const override = optionalLine(300)

/** Why the minutes of a session are not written down yet: no rate holds on that day, the group's quota asks why, or the campaign was put away since. */
export const unwritten = z.enum(['noRate', 'overQuota', 'campaignGone'])
export type Unwritten = z.infer<typeof unwritten>

/** A stretch at a computer. Where, until when, who and for which group stands in its booking. */
export const session = z.object({
  id,
  bookingId: id,
  roomId: id,
  roomName: z.string(),
  who: z.string(),
  /** The group or person whose minutes they are; without one, nor a campaign, they are the clinic's own. */
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  campaignId: id.nullable(),
  campaignName: z.string().nullable(),
  startedAt: instant,
  /** Until when it was granted. */
  until: instant,
  extensions: z.int(),
  /** Until when it is counted, once it is over. */
  endedAt: instant.nullable(),
  /** Whole minutes, rounded up; zero when it was started by mistake. */
  minutes: z.int().nullable(),
  unwritten: unwritten.nullable(),
  /** Why a coordinator let it go before the line, the hours or the clinic's rules; empty when it kept to them. */
  overrideReason: z.string(),
  /** What they came to, in cents, once they are written down and while that stands. */
  value: z.int().nullable(),
})
export type Session = z.infer<typeof session>

/** A booking at a station that is not over and for which nobody sits there yet. */
export const stationBooking = z.object({ id, title: z.string(), contactName: z.string().nullable(), start: instant, end: instant })
export type StationBooking = z.infer<typeof stationBooking>

export const station = z.object({
  roomId: id,
  name: z.string(),
  siteName: z.string().nullable(),
  /** Out of use: who sits there may stay, nobody else starts. */
  archived: z.boolean(),
  session: session.nullable(),
  next: stationBooking.nullable(),
  /** When the next booking takes it, making ready included; null: not within a day. */
  freeUntil: instant.nullable(),
  /** Until when it is open without a break; null: it is closed now. */
  openUntil: instant.nullable(),
})
export type Station = z.infer<typeof station>

export const waitState = z.enum(['waiting', 'called', 'came', 'gaveUp'])

/** Someone in line; the first to come is the first to be called. */
export const wait = z.object({
  id,
  who: z.string(),
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  since: instant,
  state: waitState,
  /** The station they were called to, and when. */
  roomId: id.nullable(),
  calledAt: instant.nullable(),
})
export type Wait = z.infer<typeof wait>

/** All that the page of the stations shows. */
export const stationsView = z.object({
  stations: z.array(station).max(500),
  line: z.array(wait).max(200),
  /** Those of today that are over, the latest first. */
  done: z.array(session).max(200),
  /** Of whatever day, those whose minutes are not written down yet, the earliest first. */
  unwritten: z.array(session).max(200),
  settings: stationSettings,
})
export type StationsView = z.infer<typeof stationsView>

/** Somebody sits down: who comes in, who is next in line (`waitId`), or who has booked (`bookingId`). */
export const startInput = z.object({
  roomId: id,
  bookingId: id.nullish(),
  waitId: id.nullish(),
  who,
  contactId: id.nullish(),
  campaignId: id.nullish(),
  /** As set, when left out; a booking's own time is not asked. */
  minutes: minutes(1, 480).nullish(),
  override,
})
export type StartInput = z.infer<typeof startInput>

export const extendInput = z.object({ id, override })
export type ExtendInput = z.infer<typeof extendInput>

/** Past its time a session is counted until then; with `stayed`, until now: somebody saw that they still sat there. */
export const endInput = z.object({ id, stayed: z.boolean().default(false) })
export type EndInput = z.infer<typeof endInput>

/** With a reason over the quota; or at the clinic's own cost, in place of a campaign that was put away. */
export const writeInput = z.object({ id, overQuotaReason: optionalLine(), forClinic: z.boolean().default(false) })
export type WriteInput = z.infer<typeof writeInput>

export const resumeInput = z.object({ id, reason: line() })
export type ResumeInput = z.infer<typeof resumeInput>

export const queueInput = z.object({ who, contactId: id.nullish() })
export type QueueInput = z.infer<typeof queueInput>

export const callInput = z.object({ id, roomId: id })
export type CallInput = z.infer<typeof callInput>
