import { tiesContract } from '#shared/areas/contacts/ties.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addTieKind, changeTieKind, setTieKindArchived } from './kinds.commands.ts'
import { listTieKinds } from './kinds.queries.ts'
import { drawNetwork } from './network.queries.ts'
import { findTiePaths } from './paths.queries.ts'
import { addTie, changeTie, endTie, setTieRemoved } from './ties.commands.ts'
import { clinicDay, countTies, listTies } from './ties.queries.ts'

const { reading, writing } = implementContract(tiesContract)

export const tiesHandlers = {
  kinds: reading.kinds.handler(({ context }) => listTieKinds(context.db)),
  addKind: writing.addKind.handler(({ context, input }) => addTieKind(context.db, input, context.act)),
  changeKind: writing.changeKind.handler(({ context, input }) => changeTieKind(context.db, input.id, input.kind, context.act)),
  archiveKind: writing.archiveKind.handler(({ context, input }) => setTieKindArchived(context.db, input.id, true, context.act)),
  restoreKind: writing.restoreKind.handler(({ context, input }) => setTieKindArchived(context.db, input.id, false, context.act)),
  list: reading.list.handler(async ({ context, input }) => listTies(context.db, input, await clinicDay(context.db, context.desk.now()))),
  count: reading.count.handler(async ({ context, input }) => countTies(context.db, input.contactId, await clinicDay(context.db, context.desk.now()))),
  add: writing.add.handler(({ context, input }) => addTie(context.db, input, context.act)),
  change: writing.change.handler(({ context, input }) => changeTie(context.db, input.id, input.version, input.tie, context.act)),
  end: writing.end.handler(({ context, input }) => endTie(context.db, input.id, context.act)),
  remove: writing.remove.handler(({ context, input }) => setTieRemoved(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setTieRemoved(context.db, input.id, false, context.act)),
  network: reading.network.handler(async ({ context, input }) =>
    drawNetwork(context.db, input.contactId, input.past, await clinicDay(context.db, context.desk.now()))),
  paths: reading.paths.handler(async ({ context, input }) =>
    findTiePaths(context.db, input.fromId, input.toId, await clinicDay(context.db, context.desk.now()))),
}
