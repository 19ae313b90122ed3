import { safetyContract } from '#shared/areas/contacts/safety.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { permitUnsafe } from './safety.commands.ts'

const { writing } = implementContract(safetyContract)

export const safetyHandlers = {
  permit: writing.permit.handler(({ context, input }) => permitUnsafe(context.db, input, context.act)),
}
