import { followUpsContract } from '#shared/areas/contacts/followUps.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { createFollowUp, doFollowUp, reopenFollowUp, setFollowUpRemoved, updateFollowUp } from './followUps.commands.ts'
import { getFollowUp, listFollowUps, listOwners } from './followUps.queries.ts'

const { reading, writing } = implementContract(followUpsContract)

export const followUpsHandlers = {
  list: reading.list.handler(({ context, input }) => listFollowUps(context.db, input)),
  get: reading.get.handler(({ context, input }) => getFollowUp(context.db, input.id)),
  owners: reading.owners.handler(({ context }) => listOwners(context.db)),
  create: writing.create.handler(({ context, input }) => createFollowUp(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateFollowUp(context.db, input, context.act)),
  done: writing.done.handler(({ context, input }) => doFollowUp(context.db, input.id, context.act)),
  reopen: writing.reopen.handler(({ context, input }) => reopenFollowUp(context.db, input.id, context.act)),
  remove: writing.remove.handler(({ context, input }) => setFollowUpRemoved(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setFollowUpRemoved(context.db, input.id, false, context.act)),
}
