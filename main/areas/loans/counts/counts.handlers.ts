import { countsContract } from '#shared/areas/loans/counts.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { approveCount, countFirst, countSecond, discardCount } from './counts.commands.ts'
import { listCounts, listToCount } from './counts.queries.ts'

const { reading, writing } = implementContract(countsContract)

export const countsHandlers = {
  toCount: reading.toCount.handler(({ context, input }) => listToCount(context.db, input.drawerId, context.desk.now())),
  list: reading.list.handler(({ context, input }) => listCounts(context.db, input)),
  first: writing.first.handler(({ context, input }) => countFirst(context.db, input, context.act)),
  second: writing.second.handler(({ context, input }) => countSecond(context.db, input, context.act)),
  approve: writing.approve.handler(({ context, input }) => approveCount(context.db, input, context.act)),
  discard: writing.discard.handler(({ context, input }) => discardCount(context.db, input.id, context.act)),
}
