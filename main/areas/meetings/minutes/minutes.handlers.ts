import { minutesContract } from '#shared/areas/meetings/minutes.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { approveMinutes, correctMinutes, proposeMinutes, takeBackMinutes } from './approval.commands.ts'
import { addAction, addDecision, changeAction, changeDecision, removeDecision, saveHead, saveMinute } from './minutes.commands.ts'
import { getMinutes } from './minutes.queries.ts'
import { getMinutesPaper } from './paper.queries.ts'

const { reading, writing } = implementContract(minutesContract)

export const minutesHandlers = {
  get: reading.get.handler(({ context, input }) => getMinutes(context.db, input.meetingId, input.edition)),
  saveHead: writing.saveHead.handler(({ context, input }) => saveHead(context.db, input.meetingId, input.version, input.head, context.act)),
  saveItem: writing.saveItem.handler(({ context, input }) => saveMinute(context.db, input, context.act)),
  addDecision: writing.addDecision.handler(({ context, input }) => addDecision(context.db, input.meetingId, input.itemId, input.decision, context.act)),
  changeDecision: writing.changeDecision.handler(({ context, input }) => changeDecision(context.db, input.decisionId, input.version, input.decision, context.act)),
  removeDecision: writing.removeDecision.handler(({ context, input }) => removeDecision(context.db, input.decisionId, context.act)),
  addAction: writing.addAction.handler(({ context, input }) => addAction(context.db, input.meetingId, input.itemId, input.action, context.act)),
  changeAction: writing.changeAction.handler(({ context, input }) => changeAction(context.db, input.followUpId, input.version, input.action, context.act)),
  propose: writing.propose.handler(({ context, input }) => proposeMinutes(context.db, input.meetingId, input.version, context.act)),
  takeBack: writing.takeBack.handler(({ context, input }) => takeBackMinutes(context.db, input.meetingId, input.version, context.act)),
  approve: writing.approve.handler(({ context, input }) => approveMinutes(context.db, input, context.act)),
  correct: writing.correct.handler(({ context, input }) => correctMinutes(context.db, input.meetingId, input.why, context.act)),
  paper: reading.paper.handler(async ({ context, input }) =>
    getMinutesPaper(context.db, input.meetingId, input.edition, await listPermitted(context.db, input.permitId, context.member.id, context.desk.now()))),
}
