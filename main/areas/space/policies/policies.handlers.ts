import { policiesContract } from '#shared/areas/space/policies.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { savePolicy, setPolicyRemoved } from './policies.commands.ts'
import { listPolicies } from './policies.queries.ts'

const { reading, writing } = implementContract(policiesContract)

export const policiesHandlers = {
  list: reading.list.handler(({ context }) => listPolicies(context.db)),
  save: writing.save.handler(({ context, input }) => savePolicy(context.db, input.id, input.policy, context.act)),
  remove: writing.remove.handler(({ context, input }) => setPolicyRemoved(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setPolicyRemoved(context.db, input.id, false, context.act)),
}
