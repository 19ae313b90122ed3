import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { role, roleInput } from './roles.schema.ts'

const roles = z.array(role)

export const rolesContract = {
  /** Who does what at a meeting, in its own order. */
  list: read(everyone).input(z.object({ meetingId: id })).output(roles),
  add: write(everyone).input(z.object({ meetingId: id, role: roleInput })).output(roles),
  change: write(everyone).input(z.object({ meetingId: id, roleId: id, role: roleInput })).output(roles),
  remove: write(everyone).input(z.object({ meetingId: id, roleId: id })).output(roles),
}
