import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import { editInput, editScope, mostDates, resolutions, seriesInput, seriesPlan, seriesView, skippedDate } from './series.schema.ts'
import { booking, placement } from './space.schema.ts'

export const seriesContract = {
  /** Every date of a series before it is booked: free, or what is in the way and its ways out. Writes nothing. */
  plan: read(everyone).input(seriesInput).output(seriesPlan),
  /**
   * Books the whole series, or nothing. Refused with CONFLICT `bookingOverlap` or `bookingRules` naming the dates ("2027-01-05 · Choir")
   * that cannot be booked as planned or chosen: also those taken since the plan was made.
   */
  book: write(everyone)
    .input(resolutions.extend({ series: seriesInput }))
    .output(z.object({ id, booked: z.int(), leftOut: z.int(), first: booking })),
  get: read(everyone).input(z.object({ id })).output(seriesView),
  /** The dates left out, each as it stands now, with why it was left out. */
  skipped: read(everyone).input(z.object({ id })).output(z.array(skippedDate).max(mostDates)),
  /** Books a date that was left out, as the series has it or elsewhere. */
  bookSkipped: write(everyone).input(z.object({ id, day, place: placement.nullish(), override: optionalLine(300) })).output(booking),
  /** Where the bookings that a change moves would go, before saving. */
  planEdit: read(everyone).input(editInput).output(seriesPlan),
  /** Changes a booking and those after it, or all that are not over; whole or not at all. Where others stay as they were, the series is split. */
  edit: write(everyone)
    .input(resolutions.extend({ edit: editInput }))
    .output(z.object({ id, changed: z.int(), kept: z.int(), leftOut: z.int() })),
  /** Cancels a booking and those after it, or all that are not over; those changed by themselves only when asked. */
  cancel: write(everyone)
    .input(z.object({ bookingId: id, scope: editScope, reason: optionalLine(), withChanged: z.boolean().default(false) }))
    .output(z.object({ bookingIds: z.array(id), kept: z.int() })),
  /** Takes several cancelled bookings back, or none. */
  reinstate: write(everyone).input(z.object({ bookingIds: z.array(id).max(mostDates * 2) })).output(z.object({ reinstated: z.int() })),
}
