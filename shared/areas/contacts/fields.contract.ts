import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { customField, fieldInput, mostFields } from './fields.schema.ts'

const one = z.object({ id })

export const fieldsContract = {
  /** All in their order, the archived ones last: contacts may still hold values of them. */
  list: read(everyone).output(z.array(customField)),
  /** CONFLICT `alreadyExists` when one in use has this name. */
  create: write(coordinators).input(fieldInput).output(customField),
  /** What it holds stays as it is: `type` is the one it has. A choice taken away stays with whoever has it. */
  update: write(coordinators).input(one.extend({ version: z.int(), field: fieldInput })).output(customField),
  /** Takes it out of every form; its values stay. */
  archive: write(coordinators).input(one).output(customField),
  restore: write(coordinators).input(one).output(customField),
  /** The order in which forms and records show them; those not named follow. */
  order: write(coordinators).input(z.object({ ids: z.array(id).max(mostFields) })).output(z.array(customField)),
}
