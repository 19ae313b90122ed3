import { z } from 'zod'
import { photoAlt } from '#shared/base/photos.ts'
import { briefKind } from './briefs.schema.ts'

/** Something said in both languages. */
const inBoth = <Said extends z.ZodType>(said: Said) => z.object({ 'en-CA': said, 'fr-CA': said })

/** Under the clinic's own address: a charity number, who funds it; a line each. */
const headLines = z.string().trim().max(400).refine((text) => text.split('\n').length <= 4, 'letterhead:tooManyLines')
/** In it `{clinic}`, `{phone}` and `{date}` stand for the clinic's name and phone, and the day the text was last changed. */
const disclaimer = z.string().trim().max(1000)

/** How every document of the clinic looks and what it says, besides its text. */
export const letterhead = z.object({
  /** The clinic's colour. */
  accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'letterhead:noColour').transform((colour) => colour.toLowerCase()),
  lines: inBoth(headLines),
  /** What the logo shows, for those who do not see it. */
  logoAlt: inBoth(photoAlt.or(z.literal(''))),
  /** By kind and language; null: as the program ships it. Empty: none. */
  disclaimers: z.record(briefKind, inBoth(disclaimer.nullable())),
})
export type Letterhead = z.infer<typeof letterhead>

/** As it is kept, with the disclaimers that the program ships. */
export const letterheadWithShipped = letterhead.extend({ shipped: z.record(briefKind, inBoth(z.string())), hasLogo: z.boolean() })
export type LetterheadWithShipped = z.infer<typeof letterheadWithShipped>
