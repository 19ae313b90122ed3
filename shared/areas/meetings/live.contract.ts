import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { live, markInput } from './live.schema.ts'

export const liveContract = {
  get: read(everyone).input(z.object({ meetingId: id })).output(live),
  /** CONFLICT `changedMeanwhile` when another window marked since `after`; INVALID when the mark makes no sense now. */
  mark: write(everyone).input(markInput).output(live),
}
