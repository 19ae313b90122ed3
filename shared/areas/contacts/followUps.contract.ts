import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { followUp, followUpFilter, followUpInput } from './followUps.schema.ts'

const one = z.object({ id })

export const followUpsContract = {
  /** Open ones as they fall due, or those done, latest first. */
  list: read(everyone).input(page.extend(followUpFilter.shape)).output(paged(followUp)),
  get: read(everyone).input(one).output(followUp),
  /** Who can be asked to do one: the members, by name. */
  owners: read(everyone).output(z.array(z.object({ id, name: z.string() }))),
  create: write(everyone).input(followUpInput).output(followUp),
  update: write(everyone).input(followUpInput.extend({ id, version: z.int() })).output(followUp),
  /** Done; of one that repeats the next is made, and told. */
  done: write(everyone).input(one).output(z.object({ followUp, next: followUp.nullable() })),
  /** Not done after all: a next one that nobody has touched goes away again. */
  reopen: write(everyone).input(one).output(followUp),
  remove: write(everyone).input(one).output(followUp),
  restore: write(everyone).input(one).output(followUp),
}
