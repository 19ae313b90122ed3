import { kindsContract } from '#shared/areas/meetings/kinds.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { resetKind, saveKind } from './kinds.commands.ts'
import { listKinds } from './kinds.queries.ts'

const { reading, writing } = implementContract(kindsContract)

export const kindsHandlers = {
  list: reading.list.handler(({ context }) => listKinds(context.db)),
  save: writing.save.handler(({ context, input }) => saveKind(context.db, input.kind, input.version, input.defaults, context.act)),
  reset: writing.reset.handler(({ context, input }) => resetKind(context.db, input.kind, input.version, context.act)),
}
