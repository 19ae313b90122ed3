import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { cents } from '#shared/base/money.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

/** How many of a counted thing: whole, at least one. */
export const quantity = z.int('loans:quantity.whole').min(1, 'loans:quantity.whole').max(100_000, 'loans:quantity.tooMany')

export const itemInput = z.object({
  name: line(120),
  /** The worth of one, in cents: a TTC one-ride ticket is 335. */
  unitValue: cents,
  /** At or under this many, the desk warns. */
  lowAt: z.int('loans:lowAt.whole').min(0, 'loans:lowAt.whole').max(100_000, 'loans:quantity.tooMany').default(20),
})
export type ItemInput = z.infer<typeof itemInput>

export const item = itemInput.extend({ id, balance: z.int(), archived: z.boolean() })
export type Item = z.infer<typeof item>

export const entryKind = z.enum(['received', 'issued', 'reversed'])
export type EntryKind = z.infer<typeof entryKind>

/** One line of the ledger; never edited or deleted, only reversed. */
export const entry = z.object({
  id,
  itemId: id,
  itemName: z.string(),
  kind: entryKind,
  /** Signed: received adds, issued takes, a reversal undoes. */
  change: z.int(),
  /** The item's balance after this line. */
  balance: z.int(),
  /** The worth of one at that time, in cents. */
  unitValue: cents,
  contactId: id.nullable(),
  /** `null` beside an id when the contact was erased. */
  contactName: z.string().nullable(),
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  /** What was noted; of a reversal, its reason. */
  note: z.string(),
  /** Who did it. */
  memberName: z.string(),
  at: instant,
  /** The line this one reverses. */
  reverses: id.nullable(),
  /** The line that reversed this one. */
  reversedBy: id.nullable(),
})
export type Entry = z.infer<typeof entry>

/** `unitValue`: what one of this delivery is worth, when it is not the item's own. */
export const receiveInput = z.object({ itemId: id, quantity, unitValue: cents.nullish(), note: optionalLine() })
export type ReceiveInput = z.infer<typeof receiveInput>

export const issueInput = z.object({
  itemId: id,
  quantity,
  contactId: id,
  meetingId: id.nullable().default(null),
  note: optionalLine(),
})
export type IssueInput = z.infer<typeof issueInput>

export const reverseInput = z.object({ entryId: id, reason: line() })
export type ReverseInput = z.infer<typeof reverseInput>

/** Which lines of the ledger: all, or those of one item, contact, meeting, or of several of these together. */
export const entryFilter = z.object({ itemId: id.nullish(), contactId: id.nullish(), meetingId: id.nullish() })
export type EntryFilter = z.infer<typeof entryFilter>
