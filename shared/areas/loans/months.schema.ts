import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'
import { entryKind } from './stock.schema.ts'
import { kindTotal } from './useTerms.schema.ts'

/** A calendar month, "2026-11". */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What a month did to an item: `units` signed, `value` in cents with the same sign. */
export const monthTotal = z.object({ itemId: id, itemName: z.string(), kind: entryKind, units: z.int(), value: z.int() })
export type MonthTotal = z.infer<typeof monthTotal>

/** A closed month: what it did, as it was when it was closed. */
export const closedMonth = z.object({ month, closedAt: instant, closedByName: z.string(), totals: z.array(monthTotal), use: z.array(kindTotal) })
export type ClosedMonth = z.infer<typeof closedMonth>

export const months = z.object({
  /** The next month to close, once it is over; `null` when there is none. */
  next: month.nullable(),
  /** What that month did so far. */
  totals: z.array(monthTotal),
  /** What was metered in it so far. */
  use: z.array(kindTotal),
  /** Closed months, the latest first. */
  closed: z.array(closedMonth),
})
export type Months = z.infer<typeof months>
