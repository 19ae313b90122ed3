import { timelineContract } from '#shared/areas/contacts/timeline.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addOneToOne, updateOneToOne } from './oneToOnes.commands.ts'
import { addEntry, setRemoved, updateEntry } from './timeline.commands.ts'
import { getEntry, listTimeline } from './timeline.queries.ts'

const { reading, writing } = implementContract(timelineContract)

export const timelineHandlers = {
  list: reading.list.handler(({ context, input }) => listTimeline(context.db, input, context.member.role)),
  get: reading.get.handler(({ context, input }) => getEntry(context.db, input.id, context.member.role)),
  add: writing.add.handler(({ context, input }) => addEntry(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateEntry(context.db, input, context.act)),
  addOneToOne: writing.addOneToOne.handler(({ context, input }) => addOneToOne(context.db, input, context.act)),
  updateOneToOne: writing.updateOneToOne.handler(({ context, input }) => updateOneToOne(context.db, input, context.act)),
  remove: writing.remove.handler(({ context, input }) => setRemoved(context.db, input.id, true, context.member.role, context.act)),
  restore: writing.restore.handler(({ context, input }) => setRemoved(context.db, input.id, false, context.member.role, context.act)),
}
