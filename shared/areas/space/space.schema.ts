import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { timesProblem } from './space.rules.ts'

export { longestBooking } from './space.rules.ts'

const roomFields = z.object({
  name: line(80),
  capacity: z.int().min(1).max(2000),
  /** What the room has, in words ("projector", "wheelchair accessible"). */
  features: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  notes: prose(2000),
})
export const roomInput = roomFields
export type RoomInput = z.infer<typeof roomInput>
export const room = roomFields.extend({ id, archived: z.boolean() })
export type Room = z.infer<typeof room>

/** Half-open [start, end): one that ends at 7:00 and one that begins at 7:00 do not clash. */
const times = { start: instant, end: instant }

/** What a booking says beside its time. */
export const bookingDetails = z.object({
  roomId: id,
  title: line(200),
  /** The group or person it is for. */
  contactId: id.nullable().default(null),
  expected: z.int().min(1).max(5000).nullable().default(null),
  notes: prose(2000),
})
const bookingFields = bookingDetails.extend(times)

const timesInOrder = (booking: { start: number; end: number }, check: z.RefinementCtx) => {
  const problem = timesProblem(booking)
  if (problem) check.addIssue({ code: 'custom', path: ['end'], message: `space:${problem}` })
}

export const bookingInput = bookingFields.superRefine(timesInOrder)
export type BookingInput = z.infer<typeof bookingInput>

/** Where and when alone, for a drag on the board. */
export const placement = z.object({ roomId: id, ...times }).superRefine(timesInOrder)
export type Placement = z.infer<typeof placement>

export const booking = bookingFields.extend({
  id,
  roomName: z.string(),
  contactName: z.string().nullable(),
  /** The clinic's zone when it was booked; its wall time is what was promised. */
  timeZone: z.string(),
  cancelled: z.boolean(),
  cancelReason: optionalLine(),
  createdAt: instant,
})
export type Booking = z.infer<typeof booking>

/** Whether a wish can be booked, and if not, what could be booked instead. */
export const availability = z.object({
  /** The bookings in the way, soonest first; none: it is free. */
  clashes: z.array(booking),
  /** When it is not free: the room's next free time of that length. */
  nextFree: z.object(times).nullable(),
  /** When it is not free: the other rooms that are, at the wanted time; the smallest first. */
  freeRooms: z.array(room),
})
export type Availability = z.infer<typeof availability>

/** What is still to come in a room: asked before it is archived. */
export const roomOutlook = z.object({ count: z.int(), next: booking.nullable() })
