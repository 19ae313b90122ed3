import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { briefState } from './briefs.schema.ts'

/** A step a document took: from what to what, at which version of its text, by whom. */
export const stateChange = z.object({
  id,
  from: briefState,
  to: briefState,
  /** The text's version then; it is among the versions kept. */
  version: z.int(),
  /** What they said of it; empty for nothing. */
  word: z.string(),
  by: z.string(),
  at: instant,
  /** Whoever approved it had also written in it. */
  own: z.boolean(),
})
export type StateChange = z.infer<typeof stateChange>

/** How far a document is, how it came there, and whether whoever asks wrote in it since it was last approved. */
export const standing = z.object({ state: briefState, changes: z.array(stateChange), wroteToo: z.boolean() })
export type Standing = z.infer<typeof standing>

/** A step wished for, of the text as it was read: `version`. */
export const stateWish = z.object({ id, version: z.int(), word: optionalLine(300) })
export type StateWish = z.infer<typeof stateWish>
