import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { evaluation, pack } from './pack.schema.ts'

export const packContract = {
  /** What a meeting's papers are made of. Its name tags and its sign-in sheet leave out who is unsafe to contact, unless `permitId` permits them. */
  get: read(everyone, { makesList: true }).input(z.object({ meetingId: id, permitId: id.nullish() })).output(pack),
  evaluation: read(everyone).output(evaluation),
  /** The questions of every evaluation form from now on. CONFLICT `changedMeanwhile` when another window saved since `version`. */
  saveEvaluation: write(organizers).input(evaluation).output(evaluation),
}
