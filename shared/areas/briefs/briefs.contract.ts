import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { brief, briefBody, briefFromTemplate, briefParticulars, briefSummary, mergeValues, template } from './briefs.schema.ts'
import { pageStyle } from './page.schema.ts'
import { givenOutContract } from './givenOut.contract.ts'
import { libraryContract } from './library.contract.ts'
import { commentsContract } from './comments.contract.ts'
import { pairsContract } from './pairs.contract.ts'
import { printsContract } from './prints.contract.ts'
import { statesContract } from './states.contract.ts'
import { versionsContract } from './versions.contract.ts'

export const briefsContract = {
  prints: printsContract,
  library: libraryContract,
  givenOut: givenOutContract,
  versions: versionsContract,
  states: statesContract,
  comments: commentsContract,
  pairs: pairsContract,
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
  /** The fields' live values for a meeting (or none), in the document's language. */
  mergeValues: read(everyone).input(z.object({ language, meetingId: id.nullable() })).output(mergeValues),
}
