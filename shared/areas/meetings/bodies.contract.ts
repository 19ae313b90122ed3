import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { appearance, appearanceInput, body, bodyInput } from './bodies.schema.ts'

const one = z.object({ id })

export const bodiesContract = {
  /** Every body, archived ones last. */
  list: read(everyone).output(z.array(body)),
  /** A new one without an id. Deadlines of meetings to come follow. CONFLICT `changedMeanwhile` when another window saved since `version`. */
  save: write(organizers).input(z.object({ id: id.nullable(), version: z.int().min(0), body: bodyInput })).output(body),
  archive: write(organizers).input(one).output(body),
  restore: write(organizers).input(one).output(body),
  appearance: read(everyone).input(z.object({ meetingId: id })).output(appearance),
  /** Writes all of it; the step to register follows the body's deadline. CONFLICT `changedMeanwhile` as above; archived or unknown contacts are refused. */
  saveAppearance: write(everyone).input(appearanceInput).output(appearance),
}
