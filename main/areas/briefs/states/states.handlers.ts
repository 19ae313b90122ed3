import { statesContract } from '#shared/areas/briefs/states.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { changeState } from './states.commands.ts'
import { getStanding } from './states.queries.ts'

const { reading, writing } = implementContract(statesContract)

export const statesHandlers = {
  get: reading.get.handler(({ context, input }) => getStanding(context.db, input.id, context.member.id)),
  askForReview: writing.askForReview.handler(({ context, input }) => changeState(context.db, input, 'review', context.act)),
  approve: writing.approve.handler(({ context, input }) => changeState(context.db, input, 'approved', context.act)),
  publish: writing.publish.handler(({ context, input }) => changeState(context.db, input, 'published', context.act)),
  backToDraft: writing.backToDraft.handler(({ context, input }) => changeState(context.db, input, 'draft', context.act)),
}
