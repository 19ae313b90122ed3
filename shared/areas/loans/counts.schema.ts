import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { lot } from './stock.schema.ts'

/**
 * How far a count is: `first` person has counted; both have and say the same (`agreed`) or not (`differing`);
 * `approved` by a coordinator; or given up.
 */
export const countState = z.enum(['first', 'agreed', 'differing', 'approved', 'discarded'])
export type CountState = z.infer<typeof countState>

const counted = z.int('stock:count.whole').min(0, 'stock:count.whole').max(1_000_000, 'loans:quantity.tooMany')

/** What one person counted in a drawer, of every lot there. */
export const sheetInput = z.object({ drawerId: id, lines: z.array(z.object({ lotId: id, counted })).min(1).max(500) })
export type SheetInput = z.infer<typeof sheetInput>

export const secondInput = z.object({ id, lines: sheetInput.shape.lines })
export type SecondInput = z.infer<typeof secondInput>

export const approveInput = z.object({ id, reason: optionalLine() })
export type ApproveInput = z.infer<typeof approveInput>

/** A lot to be counted: what it is, and not how many there should be. */
export const toCount = lot.omit({ id: true }).extend({ lotId: id, itemName: z.string() })
export type ToCount = z.infer<typeof toCount>

/** What was counted of a lot. All three figures are `null` until both have counted: a count is blind. */
export const countLine = toCount.extend({
  /** How many there should have been when the second counted. */
  expected: z.int().nullable(),
  /** What each found, against what should have been there when they counted. */
  firstDifference: z.int().nullable(),
  secondDifference: z.int().nullable(),
})
export type CountLine = z.infer<typeof countLine>

export const count = z.object({
  id,
  drawerId: id,
  drawerName: z.string(),
  state: countState,
  firstMemberId: id,
  firstMemberName: z.string(),
  firstAt: instant,
  secondMemberName: z.string().nullable(),
  secondAt: instant.nullable(),
  approvedByName: z.string().nullable(),
  approvedAt: instant.nullable(),
  /** When this drawer was last counted and set right; `null` when it never was. */
  rightSince: instant.nullable(),
  /** Why there was a difference. */
  reason: z.string(),
  lines: z.array(countLine),
})
export type Count = z.infer<typeof count>
