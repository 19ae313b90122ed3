import { z } from 'zod'
import { claim } from '#shared/areas/loans/equipment.schema.ts'
import { expiring, item } from '#shared/areas/loans/stock.schema.ts'
import { handout, meetingSummary } from '#shared/areas/meetings/meetings.schema.ts'
import { booking } from '#shared/areas/space/space.schema.ts'
import { day } from '#shared/base/time.ts'

export const todayView = z.object({
  day,
  /** By start, then room. */
  bookings: z.array(booking),
  meetings: z.array(meetingSummary.extend({ handouts: z.array(handout) })),
  /** Counted items at or under their warning level. */
  low: z.array(item),
  /** Lots that soon expire, or have expired and still lie there; by their last day. */
  expiring: z.array(expiring),
  /** Things that should have come back before that day, and those due on it; the longest overdue first. */
  due: z.array(claim),
})
export type TodayView = z.infer<typeof todayView>

export const findableArea = z.enum(['contacts', 'meetings', 'space', 'briefs', 'loans'])
export const found = z.object({
  area: findableArea,
  id: z.string(),
  title: z.string(),
  /** A second line that tells two of the same name apart. */
  detail: z.string(),
  /** Which of the area's pages shows it, when that is not its first. */
  page: z.literal('equipment').optional(),
})
export type Found = z.infer<typeof found>
