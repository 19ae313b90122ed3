import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { optionalLine } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'
import { claim, equipment } from './equipment.schema.ts'
import { entry, issueFields, quantity } from './stock.schema.ts'
import { job, jobInput } from './use.schema.ts'
import { jobKind } from './useTerms.schema.ts'

const most = 20

/** For whom the whole visit is, and what for. */
export const visitAbout = z.object({
  contactId: id.nullish(),
  /** Whom it is for, by a code in place of a name. */
  code: optionalLine(40),
  meetingId: id.nullable().default(null),
  campaignId: id.nullable().default(null),
  /** They sign for it on the slip. */
  signed: z.boolean().default(false),
  note: optionalLine(),
})

export const visitLines = z.object({
  fares: z.array(z.object({ itemId: id, quantity, reservedReason: issueFields.shape.reservedReason })).max(most).default([]),
  jobs: z.array(z.object({ kind: jobKind, quantity, overQuotaReason: jobInput.shape.overQuotaReason, confirmedMany: jobInput.shape.confirmedMany })).max(most).default([]),
  /** Things lent until `due`; with `claimId`, what was reserved is handed over. */
  loans: z.array(z.object({ itemId: id, claimId: id.nullish(), due: day })).max(most).default([]),
})

/** Everything one group or person gets in one visit to the counter. */
export const visitInput = visitAbout
  .extend(visitLines.shape)
  .refine(({ contactId, code }) => Boolean(contactId) || code !== '', { path: ['contactId'], error: 'stock:issue.whomOrCode' })
  .refine(({ fares, jobs, loans }) => fares.length + jobs.length + loans.length > 0, { path: ['lines'], error: 'visit:nothing' })
export type VisitInput = z.infer<typeof visitInput>

/** What was handed out in one visit; each part stays in its own ledger. */
export const visit = z.object({
  id,
  day,
  at: instant,
  memberName: z.string(),
  contactId: id.nullable(),
  /** `null` beside an id when the contact was erased. */
  contactName: z.string().nullable(),
  code: z.string(),
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  campaignId: id.nullable(),
  campaignName: z.string().nullable(),
  signed: z.boolean(),
  note: z.string(),
  fares: z.array(entry),
  jobs: z.array(job),
  loans: z.array(claim),
  /** The worth of the fares and the price of the jobs that were not reversed, in cents. */
  value: z.int(),
  /** Nothing of it stands any more. */
  reversed: z.boolean(),
})
export type Visit = z.infer<typeof visit>

/** The paper of a visit, in the language of whoever it is for; never the name of who is unsafe to contact. */
export const visitSlip = z.object({ language, nameLeftOff: z.boolean(), visit, things: z.array(equipment.pick({ id: true, serial: true, value: true })) })
export type VisitSlip = z.infer<typeof visitSlip>
