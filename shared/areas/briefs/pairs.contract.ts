import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { brief } from './briefs.schema.ts'
import { agreement, agreementWish, otherLanguageWish, pairCounts } from './pairs.schema.ts'

/** A document in both languages; `id` is that of either. INVALID `id` for one that has no other language. */
export const pairsContract = {
  /** What was last said to be the same, section by section. */
  agreements: read(everyone).input(z.object({ id })).output(z.array(agreement)),
  /** How many sections stand how, by what is saved. */
  counts: read(everyone).input(z.object({ id })).output(pairCounts),
  /** Begins the other language: the same headings to be translated, with the text to translate under each as guidance, which never prints. */
  makeOther: write(everyone).input(otherLanguageWish).output(brief),
  /** Ties the sections of documents that do not know each other's by their order, once; answers whether there was anything to tie. */
  tie: write(everyone).input(z.object({ id })).output(z.object({ tied: z.boolean() })),
  /** Says that a section says the same in both. CONFLICT `changedMeanwhile` when either is no longer as it was read. */
  agree: write(everyone).input(agreementWish).output(agreement),
  /** Takes that back: what was said before holds again. */
  withdraw: write(everyone).input(z.object({ agreementId: id })).output(agreement),
}
