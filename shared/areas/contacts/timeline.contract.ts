import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { entry, entryInput, oneToOneInput, timelineItem, timelineKind } from './timeline.schema.ts'

const one = z.object({ id })
const about = z.object({ contactId: id })
const known = z.object({ id, version: z.int() })

export const timelineContract = {
  /** All that happened with a contact and is to come, newest first; of these kinds, or of any. Who was met one-to-one is told to everyone, what was said is not. */
  list: read(everyone).input(page.extend({ contactId: id, kinds: z.array(timelineKind).max(timelineKind.options.length).default([]) })).output(paged(timelineItem)),
  /** The whole of one entry. */
  get: read(everyone).input(one).output(entry),
  add: write(everyone).input(z.intersection(entryInput, about)).output(entry),
  update: write(everyone).input(z.intersection(entryInput, known)).output(entry),
  /** Writes down a one-to-one; a next step with its day becomes the writer's follow-up. */
  addOneToOne: write(organizers).input(z.intersection(oneToOneInput, about)).output(entry),
  updateOneToOne: write(organizers).input(z.intersection(oneToOneInput, known)).output(entry),
  /** Takes an entry out of the timeline; FORBIDDEN for a one-to-one unless by an organizer. */
  remove: write(everyone).input(one).output(entry),
  restore: write(everyone).input(one).output(entry),
}
