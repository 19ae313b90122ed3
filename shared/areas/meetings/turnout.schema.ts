import { z } from 'zod'
import { contactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { callee } from '#shared/areas/contacts/paper.schema.ts'
import { safetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import { id } from '#shared/base/ids.ts'
import { day, instant } from '#shared/base/time.ts'
import { reply } from './meetings.schema.ts'

/** What came of a call; the last three are answers, and become the invitation's. */
export const callResult = z.enum(['noAnswer', 'leftMessage', 'reached', 'yes', 'maybe', 'no'])
export type CallResult = z.infer<typeof callResult>

export const mostCallers = 60

/** Who calls: a member of the staff, or a contact. */
export const caller = z.object({ id, memberId: id.nullable(), contactId: id.nullable(), name: z.string(), unsafe: z.boolean() })
export type Caller = z.infer<typeof caller>

export const callerInput = z
  .object({ memberId: id.nullable().default(null), contactId: id.nullable().default(null) })
  .refine((who) => (who.memberId === null) !== (who.contactId === null), { path: ['contactId'], message: 'kit:required' })
export type CallerInput = z.infer<typeof callerInput>

export const madeCall = z.object({ id, result: callResult, at: instant, by: z.string() })
export type MadeCall = z.infer<typeof madeCall>

/** Someone invited, who calls them, and what came of it so far. */
export const turnoutPerson = z.object({
  contact: contactSummary,
  reply,
  callerId: id.nullable(),
  calls: z.int(),
  /** Someone spoke with them, at any of the calls. */
  reached: z.boolean(),
  lastCall: madeCall.nullable(),
})
export type TurnoutPerson = z.infer<typeof turnoutPerson>

/** What the group's past meetings tell: of how many, how many said yes and how many came, whoever had said what. */
export const pastTurnout = z.object({ meetings: z.int(), yes: z.int(), came: z.int() })
export type PastTurnout = z.infer<typeof pastTurnout>

export const turnout = z.object({
  meetingId: id,
  /** How many should come. */
  goal: z.int().min(1).max(5000).nullable(),
  callers: z.array(caller),
  /** By name. */
  people: z.array(turnoutPerson),
  past: pastTurnout,
  /** By how many the yeses grew or shrank on each day, the first day first. */
  pace: z.array(z.object({ day, change: z.int() })),
})
export type Turnout = z.infer<typeof turnout>

/** Someone on a call sheet, with what was said so far; `instruction` is the safe-contact card's, of those on it by permit. */
export const sheetCallee = callee.extend({ reply, lastCall: madeCall.nullable(), instruction: safetyInstruction.nullable() })
export type SheetCallee = z.infer<typeof sheetCallee>

/** One caller's sheet; no name for those nobody calls yet, and for a caller whom it is not safe to name. */
export const callerSheet = z.object({ callerId: id.nullable(), callerName: z.string(), people: z.array(sheetCallee) })
export type CallerSheet = z.infer<typeof callerSheet>

export const callSheets = z.object({
  title: z.string(),
  where: z.string(),
  start: instant,
  end: instant,
  sheets: z.array(callerSheet),
  withoutPhone: z.int(),
  leftOut: z.int(),
  leftOutIds: z.array(id),
})
export type CallSheets = z.infer<typeof callSheets>
