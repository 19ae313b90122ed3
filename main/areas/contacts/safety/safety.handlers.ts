import { safetyContract } from '#shared/areas/contacts/safety.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { permitUnsafe, revealReach, saveCard } from './safety.commands.ts'
import { findCard, findInstruction, findLeftOut, listCardChanges } from './safety.queries.ts'

const { reading, writing } = implementContract(safetyContract)

export const safetyHandlers = {
  instruction: reading.instruction.handler(({ context, input }) => findInstruction(context.db, input.contactId, context.desk.now())),
  card: reading.card.handler(({ context, input }) => findCard(context.db, input.contactId)),
  history: reading.history.handler(({ context, input }) => listCardChanges(context.db, input)),
  saveCard: writing.saveCard.handler(({ context, input }) => saveCard(context.db, input, context.act)),
  reveal: writing.reveal.handler(({ context, input }) => revealReach(context.db, input.contactId, context.member.role, context.act)),
  leftOut: reading.leftOut.handler(({ context, input }) => findLeftOut(context.db, input.selection)),
  permit: writing.permit.handler(({ context, input }) => permitUnsafe(context.db, input, context.act)),
}
