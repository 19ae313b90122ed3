import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { day } from '#shared/base/time.ts'
import { visit, visitInput, visitSlip } from './visit.schema.ts'

export const visitContract = {
  /** Hands all of it out or nothing; what refuses is told as it is for one line, at its place ("fares", 1, "quantity"). */
  give: write(everyone).input(visitInput).output(visit),
  /** Reverses in each ledger what still stands of it; CONFLICT `alreadyReversed` when nothing does. */
  reverse: write(everyone).input(z.object({ id, reason: line() })).output(visit),
  /** The visits of a day, the latest first; of today when none is given. */
  list: read(everyone).input(z.object({ day: day.nullish() })).output(z.array(visit)),
  slip: read(everyone).input(z.object({ id })).output(visitSlip),
}
