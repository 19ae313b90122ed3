import { z } from 'zod'
import { dueDay, followUp } from '#shared/areas/contacts/followUps.schema.ts'
import { id } from '#shared/base/ids.ts'
import { line, optionalLine, prose } from '#shared/base/text.ts'
import { day, instant } from '#shared/base/time.ts'

/** Written, sent round, and approved at a later meeting; approved ones never change. */
export const minutesState = z.enum(['draft', 'proposed', 'approved'])
export type MinutesState = z.infer<typeof minutesState>

/** Who led and wrote, when and where. Names are typed: a chair need not be in the contacts. */
export const minutesHead = z.object({
  chair: optionalLine(),
  secretary: optionalLine(),
  place: optionalLine(),
  startedAt: instant.nullable().default(null),
  endedAt: instant.nullable().default(null),
  /** Who was there or sent regrets and is not in the contacts. */
  alsoPresent: prose(2000),
  regrets: prose(2000),
  /** How many were counted without a name, when the minutes were approved. */
  unnamed: z.int().min(0).default(0),
})
export type MinutesHead = z.infer<typeof minutesHead>

/** What was written under an item. */
export const minute = z.object({
  itemId: id,
  title: z.string(),
  notes: z.string(),
  /** Documents laid on the table. */
  tabled: z.string(),
  /** 0 while nothing was written. */
  version: z.int().min(0),
})
export type Minute = z.infer<typeof minute>
export const minuteInput = z.object({ meetingId: id, itemId: id, version: z.int().min(0), notes: prose(20_000), tabled: prose(2000) })
export type MinuteInput = z.infer<typeof minuteInput>

/** How a motion went; by consensus nobody counts. */
export const outcome = z.enum(['carried', 'lost', 'consensus', 'withdrawn'])
export type Outcome = z.infer<typeof outcome>
const votes = z.int().min(0).max(5000).nullable().default(null)

export const decisionInput = z.object({
  text: line(2000),
  movedBy: optionalLine(),
  secondedBy: optionalLine(),
  outcome: outcome.default('carried'),
  votesFor: votes,
  votesAgainst: votes,
  votesAbstained: votes,
  /** Who wished it written down that they were against, or did not vote. */
  dissent: optionalLine(500),
  abstained: optionalLine(500),
  /** Who declared a conflict of interest, and what they did. */
  conflict: optionalLine(500),
})
export type DecisionInput = z.infer<typeof decisionInput>
export const decision = decisionInput.extend({ id, itemId: id, version: z.int() })
export type Decision = z.infer<typeof decision>

/** Who does it: someone of the staff, or a contact, whom the one who writes it down then keeps in sight. */
export const doer = z.enum(['member', 'contact'])
export const actionInput = z
  .object({ what: line(500), due: dueDay, doer: doer.default('contact'), contactId: id.nullable().default(null), memberId: id.nullable().default(null) })
  .refine((action) => (action.doer === 'contact' ? action.contactId : action.memberId) !== null, { path: ['contactId'], error: 'minutes:action.whoMissing' })
export type ActionInput = z.infer<typeof actionInput>

/** A promise: one follow-up, the same here and in the contacts. */
export const action = z.object({ itemId: id, doer, followUp })
export type Action = z.infer<typeof action>

/** A promise as it was made, in approved minutes; `who` is null for someone erased since. */
export const promise = z.object({ followUpId: id, itemId: id, what: z.string(), due: day, who: z.string().nullable(), contactId: id.nullable() })
export type Promised = z.infer<typeof promise>

export const presence = z.enum(['present', 'phone', 'video', 'excused', 'absent'])
export type Presence = z.infer<typeof presence>
export const attendee = z.object({ contactId: id, name: z.string().nullable(), unsafe: z.boolean(), presence })
export type Attendee = z.infer<typeof attendee>

/** Who was there: as marked at the door, else as they had answered. */
export const attendance = z.object({ source: z.enum(['door', 'answers', 'approved']), people: z.array(attendee), unnamed: z.int() })
export type Attendance = z.infer<typeof attendance>

const meetingRef = z.object({ meetingId: id, meetingTitle: z.string(), start: instant })

export const approveInput = z.object({
  meetingId: id,
  version: z.int(),
  /** The day they were approved, and the meeting that did it; null: otherwise, as `how` says. */
  on: day,
  atMeetingId: id.nullable().default(null),
  how: optionalLine(),
})
export type ApproveInput = z.infer<typeof approveInput>

export const minutes = z.object({
  meetingId: id,
  /** Null while nothing was written. */
  id: id.nullable(),
  edition: z.int(),
  state: minutesState,
  /** Why there is this edition, after the first. */
  why: z.string(),
  head: minutesHead,
  proposed: z.object({ at: instant, by: z.string() }).nullable(),
  approved: z.object({ at: instant, by: z.string(), on: day, meeting: meetingRef.nullable(), how: z.string() }).nullable(),
  /** Counts the changes of the head and the state. */
  version: z.int(),
  /** In the order of the agenda; every item has one. */
  items: z.array(minute),
  decisions: z.array(decision),
  actions: z.array(action),
  /** As they were made: only in approved minutes. */
  promises: z.array(promise),
  attendance,
  /** The meeting of its row before it that has minutes. */
  prior: meetingRef.extend({ state: minutesState, edition: z.int(), version: z.int() }).nullable(),
  editions: z.array(z.object({ edition: z.int(), state: minutesState, why: z.string(), approvedOn: day.nullable() })),
})
export type Minutes = z.infer<typeof minutes>

/** Minutes for paper, without the names of those unsafe to contact but with a permit. */
export const minutesPaper = z.object({
  meeting: z.object({ id, title: z.string(), start: instant, end: instant, cancelled: z.boolean() }),
  minutes,
  leftOut: z.int(),
  leftOutIds: z.array(id),
})
export type MinutesPaper = z.infer<typeof minutesPaper>
