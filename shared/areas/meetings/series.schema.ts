import { z } from 'zod'
import { editScope, plannedDate, resolutions, seriesPlan, seriesRule, skipReason } from '#shared/areas/space/series.schema.ts'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day, instant, wallClock } from '#shared/base/time.ts'
import { meetingInput } from './meetings.schema.ts'

/** A meeting that is to be held again by a rule: every later date gets what this one has. */
export const repeatWish = z.object({ meetingId: id, rule: seriesRule })
/** `override`: a coordinator's reason to book against the clinic's rules. */
export const repeatInput = repeatWish.extend({ ...resolutions.shape, override: optionalLine(300) })
export type RepeatInput = z.infer<typeof repeatInput>

/** What is to become of the open meeting, and how far the change reaches. */
export const scopedWish = z.object({ id, version: z.int(), meeting: meetingInput, scope: editScope, withChanged: z.boolean().default(false) })
export type ScopedWish = z.infer<typeof scopedWish>
export const scopedInput = scopedWish.extend({ ...resolutions.shape, override: optionalLine(300) })
export type ScopedInput = z.infer<typeof scopedInput>

/** A date of a series of meetings before it is saved; without a room nothing can be in its way but a holiday. */
export const meetingDate = plannedDate.extend({ roomId: id.nullable() })
export type MeetingDate = z.infer<typeof meetingDate>
export const meetingDates = seriesPlan.extend({ dates: z.array(meetingDate) })
export type MeetingDates = z.infer<typeof meetingDates>

export const meetingSeries = z.object({
  id,
  rule: seriesRule,
  /** The first of its days, and the clocks of each. */
  day,
  from: wallClock,
  to: wallClock,
  /** The series it was parted from by a change of "this and later". */
  splitFrom: id.nullable(),
  /** By date; cancelled ones say so. `changed`: it is not when the series has it. */
  meetings: z.array(z.object({ id, day, start: instant, end: instant, where: z.string(), cancelled: z.boolean(), changed: z.boolean() })),
  /** The dates left out, with why; those to come can be held after all. */
  leftOut: z.array(z.object({ day, reason: skipReason, detail: z.string(), past: z.boolean() })),
})
export type MeetingSeries = z.infer<typeof meetingSeries>
