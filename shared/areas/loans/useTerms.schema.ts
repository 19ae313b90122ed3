import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { cents } from '#shared/base/money.ts'
import { line } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

/** What is metered; a page of a fax is one that was sent. */
export const jobKind = z.enum([
  'copyLetterBlack', 'copyLetterColour', 'copyLegalBlack', 'copyLegalColour', 'copyTabloidBlack', 'copyTabloidColour',
  'printLetterBlack', 'printLetterColour', 'printLegalBlack', 'printLegalColour', 'printTabloidBlack', 'printTabloidColour',
  'faxLocal', 'faxLongDistance', 'teleconference', 'internet',
])
export type UseKind = z.infer<typeof jobKind>

/** What a kind came to: pages or minutes, and cents. */
export const kindTotal = z.object({ kind: jobKind, quantity: z.int(), value: z.int() })
export type KindTotal = z.infer<typeof kindTotal>

/** What a quota counts: one kind, all pages of any kind, or all minutes. */
export const measure = z.union([jobKind, z.enum(['allPages', 'allMinutes'])])
export type Measure = z.infer<typeof measure>
export const measures: readonly Measure[] = ['allPages', 'allMinutes', ...jobKind.options]

/** What one page or minute of a kind costs, from a day on. */
export const rateInput = z.object({ kind: jobKind, cents })
export const rate = rateInput.extend({
  id,
  from: day,
  /** Another was set later for the same kind and day: this one holds no more. */
  replaced: z.boolean(),
  memberName: z.string(),
  at: instant,
})
export type Rate = z.infer<typeof rate>

export const ratesInput = z.object({ from: day, rates: z.array(rateInput).min(1).max(jobKind.options.length) })
export type RatesInput = z.infer<typeof ratesInput>

/** So many pages or minutes a month, without asking: for one contact, or for each that has none of its own. No number is no limit. */
export const quotaInput = z.object({
  contactId: id.nullable().default(null),
  measure,
  most: z.int('loans:lowAt.whole').min(0, 'loans:lowAt.whole').max(1_000_000, 'use:quota.tooMany').nullable(),
})
export type QuotaInput = z.infer<typeof quotaInput>
export const quota = quotaInput.extend({ id, contactName: z.string().nullable() })
export type Quota = z.infer<typeof quota>

/** How a contact stands in a month towards one of its quotas. What was reversed counts for nothing. */
export const standing = z.object({
  measure,
  most: z.int().nullable(),
  used: z.int(),
  /** `null` when there is no limit; below zero when it was gone over. */
  left: z.int().nullable(),
})
export type Standing = z.infer<typeof standing>

/** A machine's counter, and the kind that its pages are. */
export const meterInput = z.object({ name: line(80), kind: jobKind })
export type MeterInput = z.infer<typeof meterInput>
export const meter = meterInput.extend({
  id,
  archived: z.boolean(),
  /** The highest reading written down, and the day of it. */
  last: z.object({ reading: z.int(), day }).nullable(),
})
export type Meter = z.infer<typeof meter>

/** More than so many at once are asked about first: more often a slip than a wish. */
export const askSettings = z.object({ askAbove: z.int('loans:quantity.whole').min(1, 'loans:quantity.whole').max(100_000, 'loans:quantity.tooMany') })
export type UseSettings = z.infer<typeof askSettings>
export const usualAskAbove = 500
