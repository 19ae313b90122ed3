import { z } from 'zod'
import { expectedBasis } from '#shared/areas/meetings/pack.schema.ts'
import { meetingPaper } from '#shared/areas/meetings/papers.schema.ts'
import { id } from '#shared/base/ids.ts'
import { language } from '#shared/base/language.ts'
import { optionalLine } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'
import { briefState } from './briefs.schema.ts'

export const printSides = z.enum(['one', 'two'])
export type PrintSides = z.infer<typeof printSides>
export const printColour = z.enum(['black', 'colour'])
export const printSize = z.enum(['Letter', 'Legal', 'Tabloid'])
/** Which machine makes them; each has rates of its own. */
export const printMachine = z.enum(['print', 'copy'])

/** Of one copy no more: a long report. */
export const mostPages = 2000

/** As many of one paper as the largest meeting may want. */
const copies = z.int('kit:required').min(1, 'kit:required').max(5000)
/** Of one copy. */
const pages = z.int('kit:required').min(1, 'kit:required').max(mostPages)

/** How a paper is put on paper. */
export const printForm = z.object({
  copies,
  /** Printed sides of one copy. */
  pages,
  sides: printSides.default('one'),
  colour: printColour.default('black'),
  size: printSize.default('Letter'),
})
export type PrintForm = z.infer<typeof printForm>

/** No pack holds more papers. */
export const mostAtOnce = 40

/** What is to be printed: a document, or a paper of a meeting. */
export const printWish = z
  .object({
    briefId: id.nullable().default(null),
    paper: meetingPaper.nullable().default(null),
    /** Of a paper of a meeting; a document is in its own. */
    language: language.default('en-CA'),
    meetingId: id.nullable().default(null),
    /** On whose account; left out, on that of the group the meeting is held with. */
    contactId: id.nullish(),
    note: optionalLine(),
    ...printForm.shape,
    /** Left out, of a document as many as its text is about. */
    pages: pages.nullish(),
  })
  .superRefine((wish, check) => {
    if ((wish.briefId === null) === (wish.paper === null)) check.addIssue({ code: 'custom', path: ['briefId'], message: 'prints:what' })
    if (wish.paper && !wish.meetingId) check.addIssue({ code: 'custom', path: ['meetingId'], message: 'kit:required' })
  })
export type PrintWish = z.infer<typeof printWish>

/** True: printed for a meeting though it is not approved. */
const confirmedDraft = z.boolean().default(false)

/** Papers for the front desk's list. */
export const queueing = z.object({ wishes: z.array(printWish).min(1).max(mostAtOnce), confirmedDraft })

/** A document to be given out at a meeting. */
export const shareWish = z.object({ briefId: id, meetingId: id })

/** How many copies of a document a meeting wants in each language, and whence that is known. */
export const share = z.object({
  copies: z.record(language, z.int().min(0)),
  /** In both together: as many as the meeting hands out of it, or as are expected there. */
  count: z.int().min(1),
  basis: z.enum(['handout', ...expectedBasis.options]),
  /** How many of those invited are written to in each language. */
  readers: z.object({ english: z.int(), french: z.int() }),
  /** The document in its other language, unless that is handed out with a number of its own. */
  pair: z.object({ id, title: z.string(), language, state: briefState }).nullable(),
})
export type Share = z.infer<typeof share>

/** How it was made, and what the account must be told. */
export const printedHow = z.object({
  machine: printMachine.default('print'),
  /** False: noted as printed, on nobody's account; for a clinic that has set no price. */
  charged: z.boolean().default(true),
  overQuotaReason: z.string().trim().max(200).nullish(),
  confirmedMany: z.boolean().nullish(),
  confirmedDraft,
})
export type PrintedHow = z.infer<typeof printedHow>

export const printState = z.enum(['queued', 'printed', 'cancelled'])
export type PrintState = z.infer<typeof printState>

/** A line of the print list: queued, printed or called off. */
export const print = printForm.extend({
  id,
  briefId: id.nullable(),
  /** The text's version when it was queued. */
  briefVersion: z.int().nullable(),
  /** Of a document. */
  title: z.string().nullable(),
  paper: meetingPaper.nullable(),
  language,
  meetingId: id.nullable(),
  meetingTitle: z.string().nullable(),
  meetingStart: instant.nullable(),
  meetingCancelled: z.boolean(),
  /** On whose account; null: the clinic's. */
  contactId: id.nullable(),
  contactName: z.string().nullable(),
  note: z.string(),
  /** Those that were queued together have the same. */
  packId: id.nullable(),
  state: printState,
  queuedAt: instant,
  queuedBy: z.string(),
  printedAt: instant.nullable(),
  printedBy: z.string().nullable(),
  /** The line it has in the account's ledger; null while it has none. */
  jobId: id.nullable(),
  /** What that came to, in cents. */
  value: z.int().nullable(),
  cancelledAt: instant.nullable(),
  cancelledBy: z.string().nullable(),
  cancelReason: z.string(),
})
export type Print = z.infer<typeof print>

export const printIds = z.array(id).min(1).max(mostAtOnce)
export const cancelPrints = z.object({ ids: printIds, reason: optionalLine() })
