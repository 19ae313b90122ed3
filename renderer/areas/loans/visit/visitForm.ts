import { z } from 'zod'
import { quantity } from '#shared/areas/loans/stock.schema.ts'
import { jobKind } from '#shared/areas/loans/useTerms.schema.ts'
import { visitAbout } from '#shared/areas/loans/visit.schema.ts'
import { day } from '#shared/base/time.ts'

const chosen = (message: string) => z.string().nullable().pipe(z.uuidv7(message))
const count = z.number().nullable().pipe(quantity)

/** The contract's visit as it is typed: what is not chosen yet is `null`. */
export const visitForm = visitAbout
  .extend({
    fares: z.array(z.object({ itemId: chosen('loans:issue.what'), quantity: count, reservedReason: z.string().trim().max(200).nullish() })),
    jobs: z.array(z.object({ kind: jobKind.nullable().pipe(z.enum(jobKind.options, 'use:log.which')), quantity: count, overQuotaReason: z.string().trim().max(200) })),
    loans: z.array(z.object({ itemId: chosen('visit:thing'), due: day })),
  })
  .refine(({ contactId, code }) => Boolean(contactId) || code !== '', { path: ['contactId'], error: 'stock:issue.whomOrCode' })
  .refine(({ fares, jobs, loans }) => fares.length + jobs.length + loans.length > 0, { path: ['lines'], error: 'visit:nothing' })
export type VisitFormValues = z.input<typeof visitForm>
export type VisitWish = z.output<typeof visitForm>

export const emptyVisit: VisitFormValues = { contactId: null, code: '', meetingId: null, campaignId: null, signed: false, note: '', fares: [], jobs: [], loans: [] }
