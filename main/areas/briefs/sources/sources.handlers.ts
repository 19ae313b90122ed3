import { sourcesContract } from '#shared/areas/briefs/sources.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { saveSource, setSeen, setSourceArchived } from './sources.commands.ts'
import { findSources, getSource, listSources, listUses } from './sources.queries.ts'

const { reading, writing } = implementContract(sourcesContract)

export const sourcesHandlers = {
  list: reading.list.handler(({ context, input }) => listSources(context.db, input, context.desk.now())),
  get: reading.get.handler(({ context, input }) => getSource(context.db, input.id, context.desk.now())),
  named: reading.named.handler(({ context, input }) => findSources(context.db, input.ids, context.desk.now())),
  uses: reading.uses.handler(({ context, input }) => listUses(context.db, input.id)),
  save: writing.save.handler(({ context, input }) => saveSource(context.db, input, context.act)),
  setSeen: writing.setSeen.handler(({ context, input }) => setSeen(context.db, input.id, input.seenOn, context.act)),
  archive: writing.archive.handler(({ context, input }) => setSourceArchived(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setSourceArchived(context.db, input.id, false, context.act)),
}
