import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone, organizers } from '#shared/base/roles.ts'
import { line } from '#shared/base/text.ts'
import { actionInput, approveInput, decisionInput, minuteInput, minutes, minutesHead, minutesPaper } from './minutes.schema.ts'

const ofMeeting = z.object({ meetingId: id })
const atVersion = ofMeeting.extend({ version: z.int() })
const edition = z.int().min(1).nullish()

/** Approved or proposed minutes take nothing more: INVALID says which. A version that is not the one there is: CONFLICT `changedMeanwhile`. */
export const minutesContract = {
  /** The newest edition, or another; blank when nothing was written yet. */
  get: read(everyone).input(ofMeeting.extend({ edition })).output(minutes),
  saveHead: write(everyone).input(atVersion.extend({ head: minutesHead })).output(minutes),
  saveItem: write(everyone).input(minuteInput).output(minutes),
  addDecision: write(everyone).input(ofMeeting.extend({ itemId: id, decision: decisionInput })).output(minutes),
  changeDecision: write(everyone).input(z.object({ decisionId: id, version: z.int(), decision: decisionInput })).output(minutes),
  removeDecision: write(everyone).input(z.object({ decisionId: id })).output(minutes),
  /** Makes a follow-up with this meeting as where it comes from. */
  addAction: write(everyone).input(ofMeeting.extend({ itemId: id, action: actionInput })).output(minutes),
  changeAction: write(everyone).input(z.object({ followUpId: id, version: z.int(), action: actionInput })).output(minutes),
  /** Written, and sent round to be approved. */
  propose: write(everyone).input(atVersion).output(minutes),
  /** Back to being written. */
  takeBack: write(everyone).input(atVersion).output(minutes),
  /** From now on nothing of them changes. */
  approve: write(organizers).input(approveInput).output(minutes),
  /** A new edition of approved minutes, with the reason; those approved stay as they are. */
  correct: write(organizers).input(ofMeeting.extend({ why: line(500) })).output(minutes),
  /** For paper, in any language: who is unsafe to contact is left out, but for a permit's. */
  paper: read(everyone, { makesList: true }).input(ofMeeting.extend({ edition, permitId: id.nullish() })).output(minutesPaper),
}
