import { versionsContract } from '#shared/areas/briefs/versions.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { restoreVersion } from '../briefs.commands.ts'
import { nameVersion } from './versions.commands.ts'
import { getVersion, listVersions } from './versions.queries.ts'

const { reading, writing } = implementContract(versionsContract)

export const versionsHandlers = {
  list: reading.list.handler(({ context, input }) => listVersions(context.db, input)),
  get: reading.get.handler(({ context, input }) => getVersion(context.db, input.id, input.number)),
  name: writing.name.handler(({ context, input }) => nameVersion(context.db, input, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreVersion(context.db, input, context.act)),
}
