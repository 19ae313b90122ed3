import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'

/** What a person says of a passage. */
export const commentText = z.string().trim().min(1, 'kit:required').max(2000)

export const briefComment = z.object({
  id,
  /** Empty once it was taken back. */
  text: z.string(),
  by: z.string(),
  /** Whether whoever asks wrote it. */
  mine: z.boolean(),
  at: instant,
  changedAt: instant.nullable(),
  removed: z.boolean(),
})
export type BriefComment = z.infer<typeof briefComment>

/** A passage, and what was said of it. */
export const thread = z.object({
  /** The mark in the text has it. */
  id,
  /** The passage as it was when the first comment was written. */
  quote: z.string(),
  comments: z.array(briefComment),
  resolvedAt: instant.nullable(),
  resolvedBy: z.string().nullable(),
})
export type Thread = z.infer<typeof thread>

/** No longer passage is quoted. */
export const longestQuote = 300
