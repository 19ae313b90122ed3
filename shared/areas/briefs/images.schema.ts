import { z } from 'zod'
import { id } from '#shared/base/ids.ts'

/** A picture of a document weighs at most this many bytes: the window scales larger ones down before it sends them. */
export const imageMost = 2 * 1024 * 1024
/** Its longer side, in pixels: enough for the full width of Letter at 200 dots per inch. */
export const imageSide = 1700

/** A picture as it is kept: it never changes, another one has another id. */
export const briefImage = z.object({
  id,
  type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  /** In pixels. */
  width: z.int(),
  height: z.int(),
  /** What it weighs. */
  bytes: z.int(),
})
export type BriefImage = z.infer<typeof briefImage>
