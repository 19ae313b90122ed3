import { z } from 'zod'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { kindDefaults, kindSettings } from './kinds.schema.ts'
import { meetingKind } from './meetings.schema.ts'

export const kindsContract = {
  /** Every kind of meeting with what a new one begins with. */
  list: read(everyone).output(z.array(kindSettings)),
  /** Meetings that are there already keep what they have. CONFLICT `changedMeanwhile` when another window saved since `version`. */
  save: write(organizers).input(z.object({ kind: meetingKind, version: z.int().min(0), defaults: kindDefaults })).output(kindSettings),
  /** Back to what the program ships. */
  reset: write(organizers).input(z.object({ kind: meetingKind, version: z.int().min(0) })).output(kindSettings),
}
