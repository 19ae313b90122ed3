import { bodiesContract } from '#shared/areas/meetings/bodies.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { saveAppearance, saveBody, setBodyArchived } from './bodies.commands.ts'
import { getAppearance, listBodies } from './bodies.queries.ts'

const { reading, writing } = implementContract(bodiesContract)

export const bodiesHandlers = {
  list: reading.list.handler(({ context }) => listBodies(context.db)),
  save: writing.save.handler(({ context, input }) => saveBody(context.db, input, context.act)),
  archive: writing.archive.handler(({ context, input }) => setBodyArchived(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setBodyArchived(context.db, input.id, false, context.act)),
  appearance: reading.appearance.handler(({ context, input }) => getAppearance(context.db, input.meetingId)),
  saveAppearance: writing.saveAppearance.handler(({ context, input }) => saveAppearance(context.db, input, context.act)),
}
