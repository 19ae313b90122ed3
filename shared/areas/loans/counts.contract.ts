import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone } from '#shared/base/roles.ts'
import { approveInput, count, secondInput, sheetInput, toCount } from './counts.schema.ts'

export const countsContract = {
  /** The lots that lie in a drawer, or ran out since it was last counted, without how many. */
  toCount: read(everyone).input(z.object({ drawerId: id })).output(z.array(toCount)),
  /** Counts newest first, those under way among them. */
  list: read(everyone).input(page).output(paged(count)),
  /** The first person's count, which opens it; a drawer has one open count at most. */
  first: write(everyone).input(sheetInput).output(count),
  /** The second person's; INVALID `lines` when it is the same person. Now both are held against the ledger. */
  second: write(everyone).input(secondInput).output(count),
  /** Writes what an agreed count found into the ledger; INVALID `reason` when there is a difference and no reason. */
  approve: write(coordinators).input(approveInput).output(count),
  /** Gives a count up, to count again. */
  discard: write(everyone).input(z.object({ id })).output(count),
}
