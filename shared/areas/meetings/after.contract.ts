import { z } from 'zod'
import { followUp, followUpInput } from '#shared/areas/contacts/followUps.schema.ts'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, everyone, organizers } from '#shared/base/roles.ts'
import { debrief, debriefInput, groupAttendance, ladderRules, promises, proposal, thankList } from './after.schema.ts'

const ofMeeting = z.object({ meetingId: id })
const nothing = z.object({})

export const afterContract = {
  /** When coming so often proposes which step. */
  rules: read(organizers).output(ladderRules),
  /** CONFLICT `changedMeanwhile` when another window saved since `version`. */
  saveRules: write(coordinators).input(ladderRules).output(ladderRules),
  /** The moves that the rules propose for who came; those said no to after this meeting are not proposed again. */
  proposals: read(organizers).input(ofMeeting).output(z.array(proposal)),
  /** Makes the moves, with the meeting named in their history. CONFLICT `changedMeanwhile` when someone stands elsewhere by now: then none is made. */
  accept: write(organizers).input(ofMeeting.extend({ moves: z.array(proposal.pick({ contactId: true, from: true, to: true })).min(1).max(500) })).output(z.object({ moveIds: z.array(id) })),
  /** Takes moves back, the last of each person. */
  takeBackMoves: write(organizers).input(z.object({ moveIds: z.array(id).min(1).max(500) })).output(nothing),
  /** Says no to a proposal, or takes that back. */
  decline: write(organizers).input(ofMeeting.extend({ contactId: id, to: id, declined: z.boolean() })).output(nothing),
  /** The versions of the debrief, the newest first; none while nobody wrote one. */
  debriefs: read(everyone).input(ofMeeting).output(z.array(debrief).max(50)),
  /** Writes the next version; those of before stay. CONFLICT `changedMeanwhile` when `version` (0: none) is not the newest. */
  saveDebrief: write(everyone).input(ofMeeting.extend({ version: z.int().min(0), debrief: debriefInput })).output(debrief),
  /** Who came and who helped, and how each can be reached; nobody unsafe to contact without a permit. */
  thanks: read(everyone, { makesList: true }).input(ofMeeting.extend({ permitId: id.nullish() })).output(thankList),
  setThanked: write(everyone).input(ofMeeting.extend({ contactIds: z.array(id).min(1).max(2000), thanked: z.boolean() })).output(nothing),
  /** The follow-ups that were promised at this meeting: open ones as they fall due, then those done. */
  promises: read(everyone).input(ofMeeting).output(promises),
  /** Makes a follow-up of a promise made at this meeting. */
  promise: write(everyone).input(ofMeeting.extend({ followUp: followUpInput })).output(followUp),
  /** Attendances at a group's meetings in the last twelve months, and how many different people they were. */
  ofGroup: read(everyone).input(z.object({ groupId: id })).output(groupAttendance),
}
