import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'
import { quantity } from './stock.schema.ts'

/** So many of a counted item kept for a meeting, out of one drawer or any. */
export const reservationInput = z.object({ itemId: id, drawerId: id.nullable().default(null), quantity })
export type ReservationInput = z.infer<typeof reservationInput>

export const reservation = reservationInput.extend({
  id,
  itemName: z.string(),
  drawerName: z.string().nullable(),
  meetingId: id,
  meetingTitle: z.string(),
  meetingStart: instant,
  /** How many of them are still kept: what was issued for the meeting is not reserved any more. */
  left: z.int().min(0),
  released: z.boolean(),
})
export type Reservation = z.infer<typeof reservation>

/** How many more a meeting could have, and how many lie there that will have expired by its day. */
export const freeFares = z.object({ itemId: id, itemName: z.string(), free: z.int(), expiring: z.int() })
export type FreeFares = z.infer<typeof freeFares>
