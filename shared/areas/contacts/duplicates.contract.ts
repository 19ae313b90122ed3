import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { job, read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone, organizers } from '#shared/base/roles.ts'
import { instant } from '#shared/base/time.ts'
import { comparison, duplicatePair, duplicateRules, likeContact, merge, mergeInput, typedContact } from './duplicates.schema.ts'

const two = z.object({ aId: id, bId: id })

export const duplicatesContract = {
  /** What the coordinator has set, or what is shipped. */
  rules: read(everyone).output(duplicateRules),
  setRules: write(coordinators).input(duplicateRules).output(duplicateRules),
  /** The first few contacts that may be the one being typed, likeliest first. */
  like: read(everyone).input(z.object({ contact: typedContact })).output(z.object({ items: z.array(likeContact).max(5) })),
  /** Compares everyone with everyone who could be the same; the pairs found take the place of those found before. */
  find: job(organizers).output(z.object({ jobId: id })),
  /** When everyone was last compared; null: never. */
  lastFound: read(organizers).output(z.object({ at: instant, contacts: z.int(), pairs: z.int() }).nullable()),
  /** Pairs found, likeliest first. A page may be short, and yet have a next. */
  pairs: read(organizers).input(page).output(paged(duplicatePair)),
  /** Remembers that these two are not the same: they are never shown as a pair again; `different: false` takes it back. */
  setDifferent: write(organizers).input(two.extend({ different: z.boolean() })).output(z.object({})),
  compare: read(organizers).input(two).output(comparison),
  /** Makes one contact of two: everything linked moves over; nothing is lost, all can be undone. */
  merge: write(organizers).input(mergeInput).output(merge),
  /** Merges, the latest first. */
  merges: read(organizers).input(page).output(paged(merge)),
  /** Puts both back as they were; what was changed or added since stays with the one that was kept. */
  undo: write(organizers).input(z.object({ mergeId: id })).output(merge),
  /** Into whom a contact was merged; null for one that is still itself. */
  mergedInto: read(everyone).input(z.object({ id })).output(z.object({ id, name: z.string(), mergeId: id }).nullable()),
}
