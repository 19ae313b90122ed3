import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { instant } from '#shared/base/time.ts'
import { meeting } from './meetings.schema.ts'
import { following, planCheck, planDraft, planInput } from './planning.schema.ts'

export const planningContract = {
  /** What stands in the way of a plan, is short or is missing, while it is typed; writes nothing. */
  check: read(everyone).input(planDraft).output(planCheck),
  /**
   * Saves a meeting with its booking, invitations, needs, parts, kept fares, handouts and checklist: all of it, or nothing.
   * Refused as each of them is, told at its place in the input.
   */
  save: write(everyone).input(planInput).output(meeting),
  /** What would follow if a meeting were called off, or moved to `to`. */
  follows: read(everyone).input(z.object({ id, to: z.object({ start: instant, end: instant }).nullable() })).output(following),
}
