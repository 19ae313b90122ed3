import { z } from 'zod'
import { clinic } from '#shared/areas/staff/staff.schema.ts'
import { brief, mergeValues } from './briefs.schema.ts'
import { notes } from './paper.schema.ts'

/** A picture of a document, with its own width and height in pixels. */
export const paperImage = z.object({ id: z.string(), picture: z.instanceof(Blob), width: z.int(), height: z.int() })
export type PaperImage = z.infer<typeof paperImage>

/** The words that stand on a paper besides its text, in the document's language. */
export const paperWords = z.object({
  notes: z.string(),
  sources: z.string(),
  contents: z.string(),
  /** "Page {page} of {pages}". */
  page: z.string(),
  note: z.string(),
  action: z.string(),
  warning: z.string(),
  help: z.string(),
  number: z.string(),
  name: z.string(),
  address: z.string(),
  signature: z.string(),
})
export type PaperWords = z.infer<typeof paperWords>

/** All that a paper says: whatever is drawn or filed from it needs nothing more. */
export const paperContent = z.object({
  brief,
  values: mergeValues,
  notes,
  images: z.array(paperImage),
  /** Its letterhead; drawn when the page style wants it. */
  head: z.object({
    clinic: clinic.omit({ timeZone: true, idleMinutes: true }),
    accent: z.string(),
    lines: z.array(z.string()),
    logo: paperImage.nullable(),
    logoAlt: z.string(),
  }),
  /** The clinic's disclaimer for its kind, filled in; empty for none, drawn when the page style wants it. */
  disclaimer: z.string(),
  words: paperWords,
})
export type PaperContent = z.infer<typeof paperContent>
