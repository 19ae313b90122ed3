import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { policy, policyInput } from './policies.schema.ts'

const one = z.object({ id })

export const policiesContract = {
  /** Everyone's first, then those of kinds, then those of groups by name. */
  list: read(everyone).output(z.array(policy).max(500)),
  /** CONFLICT `alreadyExists` when there are rules for the same already. */
  save: write(coordinators).input(z.object({ id: id.nullable(), policy: policyInput })).output(policy),
  remove: write(coordinators).input(one).output(policy),
  restore: write(coordinators).input(one).output(policy),
}
