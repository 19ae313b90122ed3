import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { brief, briefBody, briefFromTemplate, briefParticulars, briefSummary, mergeSubjects, mergeValues } from './briefs.schema.ts'
import { letterheadContract } from './letterhead.contract.ts'
import { editingContract } from './editing.contract.ts'
import { imagesContract } from './images.contract.ts'
import { commentsContract } from './comments.contract.ts'
import { pageStyle } from './page.schema.ts'
import { givenOutContract } from './givenOut.contract.ts'
import { libraryContract } from './library.contract.ts'
import { pairsContract } from './pairs.contract.ts'
import { filesContract, paperContract } from './paper.contract.ts'
import { printsContract } from './prints.contract.ts'
import { sourcesContract } from './sources.contract.ts'
import { templateTextsContract } from './templates.contract.ts'
import { template } from './templates.schema.ts'
import { statesContract } from './states.contract.ts'
import { versionsContract } from './versions.contract.ts'

export const briefsContract = {
  files: filesContract,
  letterhead: letterheadContract,
  paper: paperContract,
  prints: printsContract,
  library: libraryContract,
  givenOut: givenOutContract,
  sources: sourcesContract,
  templateTexts: templateTextsContract,
  images: imagesContract,
  editing: editingContract,
  versions: versionsContract,
  states: statesContract,
  comments: commentsContract,
  pairs: pairsContract,
  /** What a new document can begin with, by kind. */
  templates: read(everyone).output(z.array(template)),
  list: read(everyone)
    .input(page.extend({ search: z.string().max(200).default(''), language: language.nullish(), archived: z.boolean().default(false) }))
    .output(paged(briefSummary)),
  get: read(everyone).input(z.object({ id })).output(brief),
  createFromTemplate: write(everyone).input(briefFromTemplate).output(brief),
  /** Saves what was typed; CONFLICT `changedMeanwhile` when another window saved since `version`, CONFLICT `approved` while nobody may write on it. */
  save: write(everyone).input(z.object({ id, version: z.int(), title: line(), body: briefBody })).output(brief),
  /** What is known of it besides its text, the same of both its languages; NOT_FOUND for what it names and is not there. */
  saveParticulars: write(everyone).input(z.object({ id, particulars: briefParticulars })).output(brief),
  /** How it is laid out on paper. */
  savePage: write(everyone).input(z.object({ id, page: pageStyle })).output(brief),
  archive: write(everyone).input(z.object({ id })).output(brief),
  restore: write(everyone).input(z.object({ id })).output(brief),
  /**
   * The fields' live values, in the document's language. A contact, a group or a campaign that is gone has none; NOT_FOUND for a meeting that is.
   * Of someone unsafe to contact there is an address only where the safe-contact card leaves letters that name the clinic open.
   */
  mergeValues: read(everyone).input(mergeSubjects.extend({ language })).output(mergeValues),
}
