import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { ladderContract } from './ladder.contract.ts'
import { fieldsContract } from './fields.contract.ts'
import { groupsContract } from './groups.contract.ts'
import { paperContract } from './paper.contract.ts'
import { consentsContract } from './consents.contract.ts'
import { privateNotesContract } from './privateNotes.contract.ts'
import { duplicatesContract } from './duplicates.contract.ts'
import { contactChange, contactInput, contactKind, contactRecord, contactSummary } from './contacts.schema.ts'
import { exportsContract } from './exports.contract.ts'
import { importingContract } from './importing.contract.ts'
import { photosContract } from './photos.contract.ts'
import { privacyContract } from './privacy.contract.ts'
import { safetyContract } from './safety.contract.ts'
import { tiesContract } from './ties.contract.ts'
import { followUpsContract } from './followUps.contract.ts'
import { timelineContract } from './timeline.contract.ts'

const one = z.object({ id })

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
  importing: importingContract,
  exports: exportsContract,
  privacy: privacyContract,
  photos: photosContract,
  /** Search as you type: words in any order, accents and case ignored, phones by digits; without words, by name. */
  list: read(everyone)
    .input(page.extend({ search: z.string().max(200).default(''), kind: contactKind.nullish(), tag: z.string().max(60).nullish(), groupId: id.nullish(), archived: z.boolean().default(false) }))
    .output(paged(contactSummary)),
  /** How many there are, archived ones left out. */
  count: read(everyone).output(z.object({ people: z.int(), organizations: z.int() })),
  /** Summaries of these ids, in their order; unknown ones are left out. */
  named: read(everyone).input(z.object({ ids: z.array(id).max(1000) })).output(z.array(contactSummary)),
  /** One contact; how to reach someone unsafe to contact is `safety.reveal`'s to show. */
  get: read(everyone).input(one).output(contactRecord),
  tags: read(everyone).output(z.array(z.string())),
  create: write(everyone).input(contactInput).output(contactRecord),
  update: write(everyone).input(z.object({ id, version: z.int(), contact: contactChange })).output(contactRecord),
  archive: write(everyone).input(one).output(contactRecord),
  restore: write(everyone).input(one).output(contactRecord),
}
