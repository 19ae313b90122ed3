import { needsContract } from '#shared/areas/meetings/needs.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addNeeds, changeNeed, removeNeed, settleNeed } from './needs.commands.ts'
import { listNeeds } from './needs.queries.ts'

const { reading, writing } = implementContract(needsContract)

export const needsHandlers = {
  list: reading.list.handler(({ context, input }) => listNeeds(context.db, input.meetingId)),
  add: writing.add.handler(({ context, input }) => addNeeds(context.db, input.meetingId, [input.need], context.act)),
  change: writing.change.handler(({ context, input }) => changeNeed(context.db, input.meetingId, input.needId, input.need, context.act)),
  settle: writing.settle.handler(({ context, input }) => settleNeed(context.db, input.meetingId, input.needId, input.settlement, context.act)),
  remove: writing.remove.handler(({ context, input }) => removeNeed(context.db, input.meetingId, input.needId, context.act)),
}
