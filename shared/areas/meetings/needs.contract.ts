import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { need, needInput, settlement } from './needs.schema.ts'

const one = z.object({ meetingId: id, needId: id })
const needs = z.array(need)

export const needsContract = {
  /** What is needed at a meeting, what is to be arranged first. */
  list: read(everyone).input(z.object({ meetingId: id })).output(needs),
  add: write(everyone).input(z.object({ meetingId: id, need: needInput })).output(needs),
  change: write(everyone).input(one.extend({ need: needInput })).output(needs),
  /** It is arranged, it cannot be provided, or it is open again. */
  settle: write(everyone).input(one.extend({ settlement })).output(needs),
  remove: write(everyone).input(one).output(needs),
}
