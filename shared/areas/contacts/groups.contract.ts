import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { contactSummary } from './contacts.schema.ts'
import { group, groupInput, groupRule } from './groups.schema.ts'

const one = z.object({ id })
const members = one.extend({ contactIds: z.array(id).min(1).max(1000) })

export const groupsContract = {
  /** By name; `picked`: only those picked by hand. */
  list: read(everyone).input(page.extend({ archived: z.boolean().default(false), picked: z.boolean().default(false) })).output(paged(group)),
  get: read(everyone).input(one).output(group),
  /** How many contacts are in it, archived ones left out. */
  size: read(everyone).input(one).output(z.object({ count: z.int() })),
  /** How many a rule would let in, while it is written. */
  count: read(everyone).input(z.object({ rule: groupRule })).output(z.object({ count: z.int() })),
  /** What rules can name: the values that contacts have. */
  values: read(everyone).output(z.object({ neighbourhoods: z.array(z.string()), wards: z.array(z.string()), ridings: z.array(z.string()), languages: z.array(z.string()) })),
  /** Who is in it, by name; those unsafe to contact only with a permit. `leftOut` counts them over all pages. */
  members: read(everyone, { makesList: true }).input(page.extend({ id, permitId: id.nullish() })).output(paged(contactSummary).extend({ leftOut: z.int() })),
  /** The groups picked by hand that a contact is in, by name. */
  ofContact: read(everyone).input(z.object({ contactId: id })).output(z.array(group)),
  /** CONFLICT `alreadyExists` when one in use has this name. */
  create: write(organizers).input(groupInput.extend({ contactIds: z.array(id).max(1000).default([]) })).output(group),
  /** A group by rule stays one, and one picked by hand too. */
  update: write(organizers).input(one.extend({ version: z.int(), group: groupInput })).output(group),
  archive: write(organizers).input(one).output(group),
  restore: write(organizers).input(one).output(group),
  /** Puts contacts into a group picked by hand; answers with those who were not in it, so that it can be taken back. */
  addMembers: write(organizers).input(members).output(z.object({ changed: z.array(id) })),
  removeMembers: write(organizers).input(members).output(z.object({ changed: z.array(id) })),
}
