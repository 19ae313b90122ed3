import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { organizers } from '#shared/base/roles.ts'
import { privateNote, privateNoteInput } from './privateNotes.schema.ts'

export const privateNotesContract = {
  /** A contact's private notes, the latest day first. */
  list: read(organizers).input(page.extend({ contactId: id })).output(paged(privateNote)),
  add: write(organizers).input(z.object({ contactId: id, note: privateNoteInput })).output(privateNote),
  /** CONFLICT `changedMeanwhile` when another window saved since `version`. */
  update: write(organizers).input(z.object({ id, version: z.int(), note: privateNoteInput })).output(privateNote),
  archive: write(organizers).input(z.object({ id })).output(privateNote),
  restore: write(organizers).input(z.object({ id })).output(privateNote),
}
