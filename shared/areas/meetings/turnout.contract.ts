import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { callerInput, callResult, callSheets, turnout } from './turnout.schema.ts'

const ofMeeting = z.object({ meetingId: id })

export const turnoutContract = {
  /** Who is invited, who calls whom and what came of it, how many are expected and the pace of the yeses. */
  get: read(everyone).input(ofMeeting).output(turnout),
  setGoal: write(everyone).input(ofMeeting.extend({ goal: z.int().min(1).max(5000).nullable() })).output(turnout),
  /** Adds someone who calls; CONFLICT `alreadyExists` for one who does already. */
  addCaller: write(everyone).input(ofMeeting.extend({ caller: callerInput })).output(turnout),
  /** Whom they were to call, nobody calls until it is shared out again; what came of their calls stays. */
  removeCaller: write(everyone).input(ofMeeting.extend({ callerId: id })).output(turnout),
  /**
   * Shares those to be called among the callers, evenly, each to one. Those whom someone has stay there, or with `anew` nobody does.
   * Left out are archived contacts, who said no, who is unsafe to contact, and the callers themselves.
   */
  shareOut: write(everyone).input(ofMeeting.extend({ anew: z.boolean().default(false) })).output(turnout),
  /** Gives these to one caller by hand, or to nobody. INVALID for who is not invited. */
  assign: write(everyone).input(ofMeeting.extend({ contactIds: z.array(id).min(1).max(1000), callerId: id.nullable() })).output(turnout),
  /** Notes what came of a call; an answer becomes the invitation's. */
  record: write(everyone).input(ofMeeting.extend({ contactId: id, result: callResult })).output(z.object({ callId: id, turnout })),
  /** Takes back a call noted by a slip, with the answer it gave, unless another was given since. */
  strike: write(everyone).input(ofMeeting.extend({ callId: id })).output(turnout),
  /** Sheets to call from, one for each caller or for one; nobody unsafe to contact without a permit. */
  callSheet: read(everyone, { makesList: true }).input(ofMeeting.extend({ callerId: id.nullish(), permitId: id.nullish() })).output(callSheets),
}
