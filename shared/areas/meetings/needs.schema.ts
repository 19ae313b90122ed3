import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

/** What people need to take part: of an access guide's form, and what keeps people with little money at home. */
export const needKind = z.enum([
  'asl', 'lsq', 'oralInterpreting', 'captioning', 'largePrint', 'captionedVideo', 'attendant', 'childCare', 'food', 'fares', 'other',
])
export type NeedKind = z.infer<typeof needKind>

export const mostNeeds = 60

export const needInput = z.object({
  kind: needKind,
  /** Of oral interpreting, into which language. */
  language: optionalLine(60),
  /** For how many people. */
  quantity: z.int('kit:required').min(1, 'kit:required').max(5000).default(1),
  /** Who asked for it, when it was someone. */
  contactId: id.nullable().default(null),
  details: prose(500),
  /** The last day on which it can still be arranged. */
  deadline: day.nullable().default(null),
})
export type NeedInput = z.infer<typeof needInput>

export const need = needInput.extend({
  id,
  contactName: z.string().nullable(),
  /** With whom, or how; it is arranged when `arrangedAt` is set. */
  arrangement: z.string(),
  arrangedAt: instant.nullable(),
  /** The member of the staff who arranged it. */
  arrangedBy: z.string().nullable(),
  /** Why it cannot be provided; empty while it may be. */
  refusal: z.string(),
})
export type Need = z.infer<typeof need>

/** How a need was settled, or that it is open again. */
export const settlement = z.discriminatedUnion('as', [
  z.object({ as: z.literal('arranged'), arrangement: optionalLine() }),
  z.object({ as: z.literal('refused'), why: line() }),
  z.object({ as: z.literal('open') }),
])
export type Settlement = z.infer<typeof settlement>
