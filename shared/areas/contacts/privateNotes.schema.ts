import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { day, instant } from '#shared/base/time.ts'

/** What organizers note about someone for themselves: never in a search, never on a list. */
export const privateNoteInput = z.object({
  /** The day it is about. */
  on: day,
  text: z.string().trim().min(1, 'kit:required').max(10_000),
})
export type PrivateNoteInput = z.infer<typeof privateNoteInput>

export const privateNote = privateNoteInput.extend({
  id,
  contactId: id,
  archived: z.boolean(),
  version: z.int(),
  writtenBy: z.string(),
  updatedAt: instant,
})
export type PrivateNote = z.infer<typeof privateNote>
