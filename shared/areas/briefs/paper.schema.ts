import { z } from 'zod'

/** A piece of a note or of a list of sources: its words, in italics where McGill's guide wants them, with an address where there is one. */
export const run = z.object({ text: z.string(), italic: z.boolean().optional(), href: z.string().optional() })
export type Run = z.infer<typeof run>

/** What the numbers in a text point to: each note's words, in the order of the text; and the sources it draws on, for its list. */
export const notes = z.object({ notes: z.array(z.array(run)), sources: z.array(z.array(run)) })
export type Notes = z.infer<typeof notes>
