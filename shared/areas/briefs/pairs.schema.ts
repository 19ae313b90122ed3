import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

/** How a section of a document stands in its two languages. */
export const pairState = z.enum(['inStep', 'englishMissing', 'frenchMissing', 'englishBehind', 'frenchBehind', 'bothChanged', 'notCompared', 'unwritten'])
export type PairState = z.infer<typeof pairState>

/** That a section says the same in both languages: its words then. */
export const agreement = z.object({ id, section: z.string(), english: z.string(), french: z.string(), by: z.string(), at: instant })
export type Agreement = z.infer<typeof agreement>

/** How many sections stand how. */
export const pairCounts = z.record(pairState, z.int())
export type PairCounts = z.infer<typeof pairCounts>

/** The longest section that is compared, in letters. */
const longestSection = 1_000_000

/** A section that was read in both languages and says the same: the words as they were read. */
export const agreementWish = z.object({ id, section: z.string().min(1).max(40), english: z.string().max(longestSection), french: z.string().max(longestSection) })
export type AgreementWish = z.infer<typeof agreementWish>

export const otherLanguageWish = z.object({ id, title: line(200) })
