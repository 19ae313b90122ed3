import { editingContract } from '#shared/areas/briefs/editing.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { holdsOf } from './holds.ts'

const { desk } = implementContract(editingContract)

export const editingHandlers = {
  open: desk.open.handler(({ context: { desk, session, member }, input }) => holdsOf(desk).open(input.id, { window: input.window, session, member }, input.claim)),
  take: desk.take.handler(({ context: { desk, session, member }, input }) => holdsOf(desk).take(input.id, { window: input.window, session, member })),
  leave: desk.leave.handler(({ context: { desk }, input }) => {
    holdsOf(desk).leave(input.id, input.window)
    return {}
  }),
}
