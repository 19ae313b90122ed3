import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { cancelPrints, mostAtOnce, print, printedHow, printForm, printIds, printWish, queueing, share, shareWish } from './prints.schema.ts'

const prints = z.array(print)

export const printsContract = {
  /** What is to be printed for today and the days to come, soonest first; at most three hundred. */
  queue: read(everyone).output(prints),
  /** What was printed, called off, or missed its meeting; newest first. */
  past: read(everyone).input(page).output(paged(print)),
  ofMeeting: read(everyone).input(z.object({ meetingId: id })).output(prints),
  /** How many copies of a document a meeting wants, shared out between its two languages. */
  share: read(everyone).input(shareWish).output(share),
  /** Puts papers on the front desk's list; nothing is charged yet. CONFLICT `notApproved` for documents that are for a meeting and not approved, unless that is confirmed. */
  add: write(everyone).input(queueing).output(prints),
  /** How one that is not printed yet is to be printed. CONFLICT `printedSince`. */
  change: write(everyone).input(z.object({ id, form: printForm })).output(print),
  /**
   * Marks them printed, and writes their pages to the accounts: all of it or nothing. CONFLICT `printedSince` when one is not queued any more;
   * refused as logging use is: INVALID `kind` when no price holds, CONFLICT `overQuota` without a reason, CONFLICT `veryMany` unless confirmed.
   */
  markPrinted: write(everyone).input(z.object({ ids: printIds, how: printedHow })).output(prints),
  /** The same for what was printed without having been on the list; refused as `add` is. */
  record: write(everyone).input(z.object({ wishes: z.array(printWish).min(1).max(mostAtOnce), how: printedHow })).output(prints),
  /** The same papers once more, as new lines of the list. */
  again: write(everyone).input(z.object({ ids: printIds })).output(prints),
  /** Calls them off. What was printed is taken off its account again, and needs a reason: INVALID `reason` without one. */
  cancel: write(everyone).input(cancelPrints).output(prints),
  /** Takes back the calling off of what was not printed. */
  restore: write(everyone).input(z.object({ ids: printIds })).output(prints),
}
