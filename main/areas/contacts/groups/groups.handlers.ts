import { groupsContract } from '#shared/areas/contacts/groups.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '../safety/safety.queries.ts'
import { addMembers, archiveGroup, createGroup, removeMembers, restoreGroup, updateGroup } from './groups.commands.ts'
import { countByRule, getGroup, listGroups, listGroupsOfContact, listMembers, listRuleValues, sizeOfGroup } from './groups.queries.ts'

const { reading, writing } = implementContract(groupsContract)

export const groupsHandlers = {
  list: reading.list.handler(({ context, input }) => listGroups(context.db, input)),
  get: reading.get.handler(({ context, input }) => getGroup(context.db, input.id)),
  size: reading.size.handler(({ context, input }) => sizeOfGroup(context.db, input.id)),
  count: reading.count.handler(({ context, input }) => countByRule(context.db, input.rule)),
  values: reading.values.handler(({ context }) => listRuleValues(context.db)),
  members: reading.members.handler(async ({ context, input }) =>
    listMembers(context.db, input, await listPermitted(context.db, input.permitId, context.member.id, context.desk.now()))),
  ofContact: reading.ofContact.handler(({ context, input }) => listGroupsOfContact(context.db, input.contactId)),
  create: writing.create.handler(({ context, input }) => createGroup(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateGroup(context.db, input.id, input.version, input.group, context.act)),
  archive: writing.archive.handler(({ context, input }) => archiveGroup(context.db, input.id, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreGroup(context.db, input.id, context.act)),
  addMembers: writing.addMembers.handler(({ context, input }) => addMembers(context.db, input.id, input.contactIds, context.act)),
  removeMembers: writing.removeMembers.handler(({ context, input }) => removeMembers(context.db, input.id, input.contactIds, context.act)),
}
