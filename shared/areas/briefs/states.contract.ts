import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { brief } from './briefs.schema.ts'
import { standing, stateWish } from './states.schema.ts'

/**
 * Anyone may ask that a document be read, and take it back to be written on. Only organizers and coordinators approve and
 * publish: what is approved goes out in the clinic's name. Each is refused with CONFLICT `changedMeanwhile` when the text
 * is no longer the one that was read, and with INVALID `state` when the step does not lead on from where the document is.
 */
export const statesContract = {
  /** How far it is and its last two hundred steps, newest first. */
  get: read(everyone).input(z.object({ id })).output(standing),
  askForReview: write(everyone).input(stateWish).output(brief),
  approve: write(organizers).input(stateWish).output(brief),
  publish: write(organizers).input(stateWish).output(brief),
  /** Back to be written on; what was approved stays among the versions. */
  backToDraft: write(everyone).input(stateWish).output(brief),
}
