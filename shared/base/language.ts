import { z } from 'zod'

/** The languages of the screens and of every template. */
export const language = z.enum(['en-CA', 'fr-CA'])
export type Language = z.infer<typeof language>

/** The one of the two that this is not. */
export const otherLanguage = (one: Language): Language => (one === 'en-CA' ? 'fr-CA' : 'en-CA')
