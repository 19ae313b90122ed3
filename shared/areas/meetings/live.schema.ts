import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'

/** What the night's clock is told: the meeting begins, an item begins (and ends the one before), the meeting ends; or the mark before was a slip. */
export const clockMark = z.object({ id, at: instant, mark: z.enum(['began', 'item', 'ended', 'undone']), itemId: id.nullable() })
export type ClockMark = z.infer<typeof clockMark>

export const mostMarks = 500

/** The marks of a meeting as they were made. */
export const live = z.object({ meetingId: id, marks: z.array(clockMark) })
export type Live = z.infer<typeof live>

export const markInput = z.object({
  meetingId: id,
  /** The last mark that was seen; null: none. Two who go to the next item at once go on by one. */
  after: id.nullable(),
  mark: clockMark.shape.mark,
  itemId: id.nullable().default(null),
})
export type MarkInput = z.infer<typeof markInput>
