import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { cents } from '#shared/base/money.ts'
import { line, optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { month } from './months.schema.ts'
import { quantity } from './stock.schema.ts'
import { standing, jobKind, kindTotal } from './useTerms.schema.ts'

/** What a meter shows: whole, and as many digits as a machine has. */
const shown = z.int('use:reading.whole').min(0, 'use:reading.whole').max(999_999_999, 'use:reading.tooLong')

/** What a meter showed before a job and after it. */
export const jobReading = z.object({ meterId: id, start: shown, end: shown })
export type UseReading = z.infer<typeof jobReading>

/**
 * A job: so many whole pages or minutes of a kind, on the account of a contact, of a campaign, or of both; without either the clinic pays.
 * By a reading, the quantity is what the meter went on by.
 */
export const jobInput = z.object({
  kind: jobKind,
  quantity,
  contactId: id.nullable().default(null),
  campaignId: id.nullable().default(null),
  meetingId: id.nullable().default(null),
  /** The day it was done on; today when it is left out. */
  day: day.nullish(),
  note: optionalLine(),
  /** Why it may go over what the group has left this month. */
  overQuotaReason: z.string().trim().max(200).nullish(),
  /** Whoever typed it was asked whether there are really so many. */
  confirmedMany: z.boolean().nullish(),
  reading: jobReading.nullish(),
})
export type UseInput = z.infer<typeof jobInput>

/** A line of the ledger of jobs; never edited or deleted, only reversed. */
export const job = z.object({
  id,
  kind: jobKind,
  /** Pages or minutes; below zero in a reversal. */
  quantity: z.int(),
  /** Of one page or minute at that time, in cents. */
  rate: cents,
  /** Quantity times rate, in cents. */
  value: z.int(),
  contactId: id.nullable(),
  /** `null` beside an id when the contact was erased. */
  contactName: z.string().nullable(),
  campaignId: id.nullable(),
  campaignName: z.string().nullable(),
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  /** The day it was done on. */
  day,
  /** What was noted; of a reversal, its reason. */
  note: z.string(),
  overQuotaReason: z.string(),
  reading: jobReading.extend({ meterName: z.string() }).nullable(),
  /** Who wrote it, and when. */
  memberName: z.string(),
  at: instant,
  /** The job this one reverses. */
  reverses: id.nullable(),
  /** The job that reversed this one. */
  reversedBy: id.nullable(),
})
export type UseJob = z.infer<typeof job>

export const reversalInput = z.object({ jobId: id, reason: line() })
export type UseReversal = z.infer<typeof reversalInput>

/** Whose account. */
export const payer = z.discriminatedUnion('by', [
  z.object({ by: z.literal('contact'), contactId: id }),
  z.object({ by: z.literal('campaign'), campaignId: id }),
  z.object({ by: z.literal('clinic') }),
])
export type Payer = z.infer<typeof payer>

/** Which jobs: all, or those that fit every part that is given. */
export const jobFilter = z.object({ kind: jobKind.nullish(), payer: payer.nullish(), meetingId: id.nullish(), month: month.nullish() })
export type UseFilter = z.infer<typeof jobFilter>

/** What one kind came to at one rate. */
export const jobSum = kindTotal.extend({ rate: cents })
export type UseSum = z.infer<typeof jobSum>

/** A month of whoever is charged: the sums of all its jobs, what they had free of asking, and the jobs themselves. */
export const statement = z.object({
  payer,
  /** `null` for the clinic. */
  payerName: z.string().nullable(),
  /** It is not safe to contact them: a paper that lies about must not name them. */
  nameLeftOff: z.boolean(),
  /** The payer's, when it is one of the desk's; else the reader's. */
  language,
  month,
  sums: z.array(jobSum),
  pages: z.int(),
  minutes: z.int(),
  value: z.int(),
  standing: z.array(standing),
  /** In the order of their days; at most as many as one paper holds. */
  jobs: z.array(job),
  /** How many there are of them in all. */
  jobCount: z.int(),
})
export type Statement = z.infer<typeof statement>

const usedIn = z.object({ from: day, to: day, pages: z.int(), minutes: z.int(), value: z.int(), kinds: z.array(kindTotal) })
/** What an account has used this month and this fiscal year. */
export const used = z.object({ month: usedIn, year: usedIn })
export type Used = z.infer<typeof used>

/** The kinds that are at hand: those used most, the most used first, and the one this member wrote last. */
export const usual = z.object({ kinds: z.array(jobKind), last: jobKind.nullable() })
export type Usual = z.infer<typeof usual>
