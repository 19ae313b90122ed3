import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { day, instant } from '#shared/base/time.ts'
import { agenda } from './agenda.schema.ts'
import { stepLine } from './kinds.schema.ts'

/** A thing to do, and which member of the staff does it; nobody in particular when it is null. */
export const ownedStep = stepLine.extend({ ownerId: id.nullable().default(null) })
export type OwnedStep = z.infer<typeof ownedStep>

/** One thing on a meeting's checklist; `due` follows the meeting's day until it is done. */
export const step = ownedStep.extend({
  id,
  ownerName: z.string().nullable(),
  due: day,
  /** The first moment at which it is too late. */
  lateFrom: instant,
  doneAt: instant.nullable(),
  /** The member of the staff who marked it done. */
  doneBy: z.string().nullable(),
})
export type Step = z.infer<typeof step>

export const plan = z.object({
  meetingId: id,
  agenda,
  /** Counts the changes of the agenda; 0 while there is none. */
  version: z.int().min(0),
  /** What is due first comes first. */
  steps: z.array(step),
  /** How many of its kind's usual items and steps are not there. */
  missing: z.int().min(0),
})
export type Plan = z.infer<typeof plan>

/** A step that is due, beside the meeting it is for. */
export const dueStep = step.extend({ meetingId: id, meetingTitle: z.string(), meetingStart: instant })
export type DueStep = z.infer<typeof dueStep>
