import { todayContract } from '#shared/areas/today/today.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { findAnything } from './find.queries.ts'
import { viewDay } from './today.queries.ts'

const { reading } = implementContract(todayContract)

export const todayHandlers = {
  view: reading.view.handler(({ context, input }) => viewDay(context.db, input.day)),
  find: reading.find.handler(({ context, input }) => findAnything(context.db, input.words, input.limit, context.language)),
}
