import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { availability, booking, bookingInput, placement, room, roomInput, roomOutlook } from './space.schema.ts'

/** At most what a month of a full board holds. */
const window = z.object({ from: instant, to: instant }).refine((span) => span.to > span.from && span.to - span.from <= 63 * 86_400_000, 'space:windowTooLong')

export const spaceContract = {
  /** Every room, archived ones too, by name. */
  rooms: read(everyone).output(z.array(room)),
  createRoom: write(coordinators).input(roomInput).output(room),
  updateRoom: write(coordinators).input(z.object({ id, room: roomInput })).output(room),
  /** Takes a room out of use: it can no longer be booked; what is booked in it stays until it is moved or cancelled. */
  archiveRoom: write(coordinators).input(z.object({ id })).output(room),
  restoreRoom: write(coordinators).input(z.object({ id })).output(room),
  roomOutlook: read(everyone).input(z.object({ id })).output(roomOutlook),
  /** The bookings that touch [from, to), cancelled ones left out. */
  bookings: read(everyone).input(window).output(z.array(booking)),
  booking: read(everyone).input(z.object({ id })).output(booking),
  /** Whether a wish would be accepted, without booking it; `except` is the booking that is being moved, `expected` how many people are to find a seat. */
  availability: read(everyone).input(z.object({ wish: placement, except: id.nullish(), expected: z.int().min(1).max(100_000).nullish() })).output(availability),
  /** Refused with CONFLICT `bookingOverlap`: what is in the way, and the room's next free time of that length. */
  book: write(everyone).input(bookingInput).output(booking),
  update: write(everyone).input(z.object({ id, booking: bookingInput })).output(booking),
  move: write(everyone).input(z.object({ id, to: placement })).output(booking),
  cancel: write(everyone).input(z.object({ id, reason: optionalLine() })).output(booking),
  /** Takes a cancelled booking back, if its time is still free. */
  reinstate: write(everyone).input(z.object({ id })).output(booking),
}
