import { afterContract } from '#shared/areas/meetings/after.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { makePromise, saveDebrief, setThanked } from './after.commands.ts'
import { countForGroup, listDebriefs, listPromises } from './after.queries.ts'
import { acceptMoves, declineMove, saveLadderRules, takeBackMoves } from './moves.commands.ts'
import { getLadderRules, listProposals } from './moves.queries.ts'
import { listToThank } from './thanks.queries.ts'

const { reading, writing } = implementContract(afterContract)

const done = async (work: Promise<void>) => {
  await work
  return {}
}

export const afterHandlers = {
  rules: reading.rules.handler(({ context }) => getLadderRules(context.db)),
  saveRules: writing.saveRules.handler(({ context, input }) => saveLadderRules(context.db, input, context.act)),
  proposals: reading.proposals.handler(({ context, input }) => listProposals(context.db, input.meetingId)),
  accept: writing.accept.handler(({ context, input }) => acceptMoves(context.db, input.meetingId, input.moves, context.act)),
  takeBackMoves: writing.takeBackMoves.handler(({ context, input }) => done(takeBackMoves(context.db, input.moveIds, context.act))),
  decline: writing.decline.handler(({ context, input }) => done(declineMove(context.db, input.meetingId, input, context.act))),
  debriefs: reading.debriefs.handler(({ context, input }) => listDebriefs(context.db, input.meetingId)),
  saveDebrief: writing.saveDebrief.handler(({ context, input }) => saveDebrief(context.db, input.meetingId, input.version, input.debrief, context.act)),
  thanks: reading.thanks.handler(async ({ context, input }) => {
    const now = context.desk.now()
    return listToThank(context.db, input.meetingId, await listPermitted(context.db, input.permitId, context.member.id, now), now)
  }),
  setThanked: writing.setThanked.handler(({ context, input }) => done(setThanked(context.db, input.meetingId, input.contactIds, input.thanked, context.act))),
  promises: reading.promises.handler(({ context, input }) => listPromises(context.db, input.meetingId)),
  promise: writing.promise.handler(({ context, input }) => makePromise(context.db, input.meetingId, input.followUp, context.act)),
  ofGroup: reading.ofGroup.handler(({ context, input }) => countForGroup(context.db, input.groupId, context.desk.now())),
}
