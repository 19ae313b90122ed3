import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { agendaInput } from './agenda.schema.ts'
import { dueStep, ownedStep, plan } from './plan.schema.ts'

export const planContract = {
  /** A meeting's agenda and checklist. */
  get: read(everyone).input(z.object({ meetingId: id })).output(plan),
  /** Writes the whole agenda, in its order; items without an id are new. CONFLICT `changedMeanwhile` when another window saved since `version`. */
  saveAgenda: write(everyone).input(z.object({ meetingId: id, version: z.int().min(0), agenda: agendaInput })).output(plan),
  addStep: write(everyone).input(z.object({ meetingId: id, step: ownedStep })).output(plan),
  /** Changes what is to be done or by when; a mark stays. */
  changeStep: write(everyone).input(z.object({ meetingId: id, stepId: id, step: ownedStep })).output(plan),
  /** Marks a step done, by whom and when; or not done after all. Marking it twice keeps the first mark. */
  markStep: write(everyone).input(z.object({ meetingId: id, stepId: id, done: z.boolean() })).output(plan),
  removeStep: write(everyone).input(z.object({ meetingId: id, stepId: id })).output(plan),
  /** Adds what meetings of its kind usually have and this one has not; leaves the rest as it is. */
  takeDefaults: write(everyone).input(z.object({ meetingId: id })).output(plan),
  /** What is due for any meeting by tomorrow or was missed, and is who asks or nobody's in particular, soonest first; at most fifty. */
  due: read(everyone).output(z.array(dueStep)),
}
