import { z } from 'zod'
import { editScope } from '#shared/areas/space/series.schema.ts'
import { placement } from '#shared/areas/space/space.schema.ts'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import { meetingDates, meetingSeries, repeatInput, repeatWish, scopedInput, scopedWish } from './series.schema.ts'

export const meetingSeriesContract = {
  /** The further dates of a meeting, before they are made: free, or what is in the way and its ways out. Writes nothing. */
  plan: read(everyone).input(repeatWish).output(meetingDates),
  /**
   * Makes every further date with its room, agenda, checklist, papers and people, or nothing at all. CONFLICT `bookingOverlap` or
   * `bookingRules` names the dates whose room cannot be had and of which nothing was decided. People unsafe to contact are invited
   * to none of them by itself: `unsafe` tells how many.
   */
  repeat: write(everyone).input(repeatInput).output(z.object({ id, made: z.int(), leftOut: z.int(), unsafe: z.int() })),
  get: read(everyone).input(z.object({ id })).output(meetingSeries),
  /** Where a change would take the rooms of the meetings it reaches. */
  planEdit: read(everyone).input(scopedWish).output(meetingDates),
  /** Changes a meeting and those after it, or all that are not over: all or none. What was changed of one by itself stays its own unless `withChanged`. */
  edit: write(everyone).input(scopedInput).output(z.object({ id, changed: z.int(), kept: z.int(), leftOut: z.int() })),
  /** Calls off a meeting and those after it, or all that are not over. */
  cancel: write(everyone).input(z.object({ meetingId: id, scope: editScope })).output(z.object({ meetingIds: z.array(id) })),
  /** Takes several cancelled meetings back, or none; `lost` of them without a room or fares that others have by now. */
  reinstate: write(everyone).input(z.object({ meetingIds: z.array(id).max(400) })).output(z.object({ reinstated: z.int(), lost: z.int() })),
  /** Holds a date that was left out after all, in the series' room or elsewhere. */
  hold: write(everyone).input(z.object({ id, day, place: placement.nullish(), override: optionalLine(300) })).output(z.object({ id })),
}
