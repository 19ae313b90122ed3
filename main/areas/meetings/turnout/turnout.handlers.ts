import { turnoutContract } from '#shared/areas/meetings/turnout.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { getCallSheets } from './callSheet.queries.ts'
import { addCaller, assignCalls, recordCall, removeCaller, setGoal, shareCalls, strikeCall } from './turnout.commands.ts'
import { getTurnout } from './turnout.queries.ts'

const { reading, writing } = implementContract(turnoutContract)

export const turnoutHandlers = {
  get: reading.get.handler(({ context, input }) => getTurnout(context.db, input.meetingId)),
  setGoal: writing.setGoal.handler(({ context, input }) => setGoal(context.db, input.meetingId, input.goal, context.act)),
  addCaller: writing.addCaller.handler(({ context, input }) => addCaller(context.db, input.meetingId, input.caller, context.act)),
  removeCaller: writing.removeCaller.handler(({ context, input }) => removeCaller(context.db, input.meetingId, input.callerId, context.act)),
  shareOut: writing.shareOut.handler(({ context, input }) => shareCalls(context.db, input.meetingId, input.anew, context.act)),
  assign: writing.assign.handler(({ context, input }) => assignCalls(context.db, input.meetingId, input.contactIds, input.callerId, context.act)),
  record: writing.record.handler(({ context, input }) => recordCall(context.db, input.meetingId, input.contactId, input.result, context.act)),
  strike: writing.strike.handler(({ context, input }) => strikeCall(context.db, input.meetingId, input.callId, context.act)),
  callSheet: reading.callSheet.handler(async ({ context, input }) => {
    const now = context.desk.now()
    return getCallSheets(context.db, input, await listPermitted(context.db, input.permitId, context.member.id, now), now)
  }),
}
