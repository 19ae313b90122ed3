import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { letterKind, letters, letterText, letterWay } from './letters.schema.ts'

export const lettersContract = {
  /** Who is invited and how each can be told; who is unsafe to contact is left out, unless `permitId` permits them, and then told only by ways that their card leaves open. */
  list: read(everyone, { makesList: true }).input(z.object({ meetingId: id, permitId: id.nullish() })).output(letters),
  /** Notes that these were written to or printed a letter. INVALID `contactIds` for one who is not invited. */
  log: write(everyone)
    .input(z.object({ meetingId: id, kind: letterKind, way: letterWay, contactIds: z.array(id).min(1).max(1000) }))
    .output(z.object({ ids: z.array(id) })),
  /** Takes a note back, as when nothing was sent after all. */
  unlog: write(everyone).input(z.object({ meetingId: id, ids: z.array(id).min(1).max(1000) })).output(z.object({})),
  /** The clinic's words for every letter of a kind. CONFLICT `changedMeanwhile` when another window saved since `version`. */
  saveText: write(organizers).input(letterText).output(letterText),
}
