import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { reservation, reservationInput } from './reservations.schema.ts'

export const reservationsContract = {
  /** What is kept for meetings that are not over, the soonest first; at most two hundred. */
  list: read(everyone).output(z.array(reservation)),
  /** What is or was kept for one meeting. */
  ofMeeting: read(everyone).input(z.object({ meetingId: id })).output(z.array(reservation)),
  /**
   * Keeps so many of an item for a meeting in all, in place of what was kept of it before.
   * CONFLICT `stockShort` with how many there could be.
   */
  set: write(everyone).input(z.object({ meetingId: id, reservation: reservationInput })).output(z.array(reservation)),
  remove: write(everyone).input(z.object({ meetingId: id, itemId: id })).output(z.array(reservation)),
}
