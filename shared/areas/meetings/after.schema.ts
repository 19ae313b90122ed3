import { z } from 'zod'
import { followUp } from '#shared/areas/contacts/followUps.schema.ts'
import { id } from '#shared/base/ids.ts'
import { prose } from '#shared/base/text.ts'
import { instant } from '#shared/base/time.ts'

export const mostRules = 20

/** Came so many times, within so many months when it says so: then this step of the ladder is proposed. */
export const ladderRule = z.object({ times: z.int('kit:required').min(1).max(100), months: z.int().min(1).max(60).nullable(), stepId: id })
export type LadderRule = z.infer<typeof ladderRule>

export const ladderRules = z.object({
  rules: z.array(ladderRule).max(mostRules),
  /** Counts the changes; 0 while there are none. */
  version: z.int().min(0),
})
export type LadderRules = z.infer<typeof ladderRules>

/** A move on the ladder that a rule proposes after a meeting, for someone who came to it. */
export const proposal = z.object({
  contactId: id,
  name: z.string(),
  unsafe: z.boolean(),
  /** Where they stand; null: on no step. */
  from: id.nullable(),
  to: id,
  /** How often they came, within the rule's months. */
  times: z.int(),
  months: z.int().nullable(),
})
export type Proposal = z.infer<typeof proposal>

/** What is said of a meeting when it is over. */
export const debriefInput = z.object({
  wentWell: prose(5000),
  wentBadly: prose(5000),
  learned: prose(5000),
  /** What the group or the desk does next, in words; promises of persons are follow-ups. */
  nextStep: prose(2000),
  /** How many were counted in the room, when that was not by name. */
  headcount: z.int().min(0).max(10_000).nullable().default(null),
})
export type DebriefInput = z.infer<typeof debriefInput>

/** One version of a debrief: those of before stay to be read. */
export const debrief = debriefInput.extend({ version: z.int(), savedAt: instant, savedBy: z.string() })
export type Debrief = z.infer<typeof debrief>

/** What is known of a way to reach someone: agreed to, not forbidden, closed by the safe-contact card, or not there. */
export const wayState = z.enum(['agreed', 'open', 'closed', 'none'])
export type WayState = z.infer<typeof wayState>

/** Someone to thank: for coming, for helping, or both. */
export const toThank = z.object({
  contactId: id,
  name: z.string(),
  unsafe: z.boolean(),
  languages: z.array(z.string()),
  came: z.boolean(),
  firstTime: z.boolean(),
  /** They called people for it. */
  called: z.boolean(),
  /** What they did at it: names of roles, of which "shipped:chair" is the program's own word. */
  roles: z.array(z.string()),
  ways: z.object({ phone: wayState, email: wayState, mail: wayState }),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  thankedAt: instant.nullable(),
  thankedBy: z.string().nullable(),
})
export type ToThank = z.infer<typeof toThank>

export const thankList = z.object({ people: z.array(toThank), leftOut: z.int(), leftOutIds: z.array(id) })
export type ThankList = z.infer<typeof thankList>

/** A promise made at a meeting: a follow-up, with the meeting it comes from. */
export const promises = z.array(followUp).max(200)

/** What a group's past meetings add up to: attendances, and beside them how many different people they were. */
export const groupAttendance = z.object({ meetings: z.int(), attendances: z.int(), people: z.int(), unnamed: z.int() })
export type GroupAttendance = z.infer<typeof groupAttendance>
