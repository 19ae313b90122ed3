import { rolesContract } from '#shared/areas/meetings/roles.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addRoles, changeRole, removeRole } from './roles.commands.ts'
import { listRoles } from './roles.queries.ts'

const { reading, writing } = implementContract(rolesContract)

export const rolesHandlers = {
  list: reading.list.handler(({ context, input }) => listRoles(context.db, input.meetingId)),
  add: writing.add.handler(({ context, input }) => addRoles(context.db, input.meetingId, [input.role], context.act)),
  change: writing.change.handler(({ context, input }) => changeRole(context.db, input.meetingId, input.roleId, input.role, context.act)),
  remove: writing.remove.handler(({ context, input }) => removeRole(context.db, input.meetingId, input.roleId, context.act)),
}
