import english from '#assets/locales/en-CA/briefSheet.json' with { type: 'json' }
import disclaimersInEnglish from '#assets/locales/en-CA/disclaimers.json' with { type: 'json' }
import french from '#assets/locales/fr-CA/briefSheet.json' with { type: 'json' }
import disclaimersInFrench from '#assets/locales/fr-CA/disclaimers.json' with { type: 'json' }
import { type BriefKind, briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import { type PaperWords, paperWords } from '#shared/areas/briefs/paperContent.schema.ts'
import type { Language } from '#shared/base/language.ts'

const files = { 'en-CA': english, 'fr-CA': french }

/** What stands on every paper in this language. */
export const wordsOfPapers = (language: Language): PaperWords => paperWords.parse(files[language])

/** A kind that is not here has none. */
const inEnglish: Partial<Record<BriefKind, string>> = disclaimersInEnglish
const inFrench: Partial<Record<BriefKind, string>> = disclaimersInFrench

/** The disclaimers as the program ships them, by kind and language; with `{clinic}`, `{phone}` and `{date}` still to be filled in. */
export const shippedDisclaimers = Object.fromEntries(
  briefKind.options.map((kind) => [kind, { 'en-CA': inEnglish[kind] ?? '', 'fr-CA': inFrench[kind] ?? '' }]),
) as Record<BriefKind, Record<Language, string>>
