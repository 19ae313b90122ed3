import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { job, read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { contact, contactInput, contactKind, contactSummary, fileProblem, importPreview, importRow } from './contacts.schema.ts'
import { ladderContract } from './ladder.contract.ts'
import { fieldsContract } from './fields.contract.ts'
import { groupsContract } from './groups.contract.ts'
import { paperContract } from './paper.contract.ts'
import { consentsContract } from './consents.contract.ts'
import { privateNotesContract } from './privateNotes.contract.ts'
import { duplicatesContract } from './duplicates.contract.ts'
import { safetyContract } from './safety.contract.ts'
import { tiesContract } from './ties.contract.ts'
import { followUpsContract } from './followUps.contract.ts'
import { timelineContract } from './timeline.contract.ts'

const one = z.object({ id })
const rowsPage = page.extend({ jobId: id, outcome: importRow.shape.outcome.nullish() })

export const contactsContract = {
  safety: safetyContract,
  ties: tiesContract,
  ladder: ladderContract,
  timeline: timelineContract,
  followUps: followUpsContract,
  fields: fieldsContract,
  groups: groupsContract,
  paper: paperContract,
  consents: consentsContract,
  privateNotes: privateNotesContract,
  duplicates: duplicatesContract,
  /** Search as you type: words in any order, accents and case ignored, phones by digits; without words, by name. */
  list: read(everyone)
    .input(page.extend({ search: z.string().max(200).default(''), kind: contactKind.nullish(), tag: z.string().max(60).nullish(), groupId: id.nullish(), archived: z.boolean().default(false) }))
    .output(paged(contactSummary)),
  /** How many there are, archived ones left out. */
  count: read(everyone).output(z.object({ people: z.int(), organizations: z.int() })),
  /** Summaries of these ids, in their order; unknown ones are left out. */
  named: read(everyone).input(z.object({ ids: z.array(id).max(1000) })).output(z.array(contactSummary)),
  get: read(everyone).input(one).output(contact),
  tags: read(everyone).output(z.array(z.string())),
  create: write(everyone).input(contactInput).output(contact),
  update: write(everyone).input(z.object({ id, version: z.int(), contact: contactInput })).output(contact),
  archive: write(everyone).input(one).output(contact),
  restore: write(everyone).input(one).output(contact),
  /** Reads a file, says what it is and what is wrong with it; writes nothing. */
  previewImport: read(everyone)
    .input(z.object({ file: z.instanceof(Blob) }))
    .errors({ FILE_REFUSED: { status: 422, data: z.object({ problem: fileProblem, line: z.int().nullable(), detail: z.string() }) } })
    .output(importPreview),
  /** Imports it whole in one transaction, or with `skipBadRows` all but the rows that cannot be read. */
  startImport: job(everyone).input(z.object({ token: z.string().max(100), skipBadRows: z.boolean() })).output(z.object({ jobId: id })),
  /** What became of each row of a finished import. */
  importRows: read(everyone).input(rowsPage).output(paged(importRow)),
}
