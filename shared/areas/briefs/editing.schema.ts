import { z } from 'zod'
import { instant } from '#shared/base/time.ts'

/** How a window stands to a document it has open: it writes, or it reads what another writes. */
export const hold = z.discriminatedUnion('mode', [
  /** `askedBy`: who wishes to take over; this window saves what it has, and lets go. */
  z.object({ mode: z.literal('write'), askedBy: z.string().nullable() }),
  z.object({
    mode: z.literal('read'),
    /** Who writes; null: nobody any more. `mine`: the same member, in another window. */
    holder: z.object({ name: z.string(), since: instant, mine: z.boolean() }).nullable(),
    /** The holder took over from this window. */
    taken: z.boolean(),
  }),
])
export type Hold = z.infer<typeof hold>
