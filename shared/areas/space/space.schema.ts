import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { layout, margin, room } from './rooms.schema.ts'
import { timesProblem } from './space.rules.ts'

export { longestBooking } from './space.rules.ts'

/** Half-open [start, end): one that ends at 7:00 and one that begins at 7:00 do not clash. */
const times = { start: instant, end: instant }

/** What a booking says beside its time. */
export const bookingDetails = z.object({
  roomId: id,
  /** Its purpose. */
  title: line(200),
  /** The group or person it is for. */
  contactId: id.nullable().default(null),
  expected: z.int().min(1).max(5000).nullable().default(null),
  layout: layout.nullable().default(null),
  /** What is to stand ready, in words ("projector", "flip chart"). */
  equipment: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  /** Who has the key, for an evening without staff. */
  keyHolder: optionalLine(120),
  /** Minutes before and after that the room is taken for setting up and cleaning up; null: as the room says. */
  setupMinutes: margin.nullable().default(null),
  cleanupMinutes: margin.nullable().default(null),
  /** A provisional booking holds the room until this moment, then it is free again; null: it is no hold. */
  holdUntil: instant.nullable().default(null),
  notes: prose(2000),
})
export type BookingDetails = z.infer<typeof bookingDetails>
const bookingFields = bookingDetails.extend(times)

const timesInOrder = (booking: { start: number; end: number }, check: z.RefinementCtx) => {
  const problem = timesProblem(booking)
  if (problem) check.addIssue({ code: 'custom', path: ['end'], message: `space:${problem}` })
}

/** With a reason in `override`, a coordinator books against the clinic's booking rules; never onto another booking. */
export const bookingInput = bookingFields.extend({ override: optionalLine(300) }).superRefine(timesInOrder)
export type BookingInput = z.infer<typeof bookingInput>

/** Where and when alone, for a drag on the board. */
export const placement = z.object({ roomId: id, ...times }).superRefine(timesInOrder)
export type Placement = z.infer<typeof placement>

/** A time alone, for whatever room. */
export const timeAsked = z.object(times).superRefine(timesInOrder)

/** How firm it is: asked for and awaiting approval, held for a while, or agreed. All three keep the room. */
export const bookingStatus = z.enum(['awaiting', 'provisional', 'approved'])
export type BookingStatus = z.infer<typeof bookingStatus>

/** What the front desk marks when people come, go, or do not come. */
export const doorMark = z.enum(['arrived', 'left', 'noShow'])
export type DoorMark = z.infer<typeof doorMark>

export const booking = bookingFields.extend({
  id,
  roomName: z.string(),
  contactName: z.string().nullable(),
  /** The clinic's zone when it was booked; its wall time is what was promised. */
  timeZone: z.string(),
  status: bookingStatus,
  arrivedAt: instant.nullable(),
  leftAt: instant.nullable(),
  noShowAt: instant.nullable(),
  /** Why a coordinator booked it against the rules; empty when it keeps to them. */
  overrideReason: z.string(),
  cancelled: z.boolean(),
  cancelReason: z.string(),
  /** The series it is one date of, and which one: the day its rule names, wherever it was moved since. */
  seriesId: id.nullable(),
  seriesDay: day.nullable(),
  createdAt: instant,
})
export type Booking = z.infer<typeof booking>

/** Which of the clinic's own rules a wish would break. */
export const bookingRule = z.enum(['closed', 'outsideHours', 'overCapacity', 'noSuchLayout', 'tooSoon', 'tooFarAhead', 'tooLong', 'monthHours', 'keyHolder'])
export type BookingRule = z.infer<typeof bookingRule>

export const breach = z.object({
  rule: bookingRule,
  /** Whose rule it is, or what closes the room, in the clinic's own words; a holiday by its key. */
  of: z.string(),
  /** What the rule allows and what was asked, in the rule's own unit (minutes, hours, people). */
  allowed: z.number().nullable().default(null),
  asked: z.number().nullable().default(null),
  /** It is pointed out and stands in nobody's way. */
  mild: z.boolean().default(false),
})
export type Breach = z.infer<typeof breach>

/** Whether a wish can be booked, and if not, what could be booked instead. */
export const availability = z.object({
  /** The bookings in the way, soonest first; none: it is free. */
  clashes: z.array(booking),
  /** The clinic's rules it would break. */
  breaches: z.array(breach),
  /** It would await a coordinator's approval. */
  needsApproval: z.boolean(),
  /** When it is not free: the room's next free time of that length. */
  nextFree: z.object(times).nullable(),
  /** When it is not free: the other rooms that are, at the wanted time; the smallest first. */
  freeRooms: z.array(room),
})
export type Availability = z.infer<typeof availability>

/** A booking that stands in the way, with its own time and room. */
export const inTheWay = z.object({ bookingId: id, title: z.string(), roomName: z.string(), start: instant, end: instant })

/** A room in use at some time: free with its margins where nothing is in the way. */
export const roomAt = z.object({ room, inTheWay: z.array(inTheWay).max(50) })
export type RoomAt = z.infer<typeof roomAt>

/** What is still to come in a room: asked before it is archived. */
export const roomOutlook = z.object({ count: z.int(), next: booking.nullable() })

/** What happened to a booking. */
export const bookingEvent = z.enum([
  'booked', 'changed', 'moved', 'approved', 'unapproved', 'confirmed', 'declined', 'cancelled', 'released', 'reinstated', 'arrived', 'left', 'noShow', 'unmarked', 'notified',
])
export type BookingEvent = z.infer<typeof bookingEvent>

/** One line of a booking's own history. */
export const bookingChange = z.object({
  id,
  at: instant,
  memberName: z.string(),
  event: bookingEvent,
  /** The fields that changed, by name; of room and time also what they were and became. */
  fields: z.array(z.string()),
  from: z.object({ roomName: z.string(), start: instant, end: instant }).nullable(),
  to: z.object({ roomName: z.string(), start: instant, end: instant }).nullable(),
  reason: z.string(),
})
export type BookingChange = z.infer<typeof bookingChange>
