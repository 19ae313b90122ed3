import { templateTextsContract } from '#shared/areas/briefs/templates.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { backToShipped, makeTemplate, saveTemplate, saveTemplateDetails, setTemplateArchived } from './templates.commands.ts'
import { getTemplate, listArchivedTemplates } from './templates.queries.ts'

const { reading, writing } = implementContract(templateTextsContract)

export const templateTextsHandlers = {
  get: reading.get.handler(({ context, input }) => getTemplate(context.db, input.id)),
  archived: reading.archived.handler(({ context }) => listArchivedTemplates(context.db)),
  save: writing.save.handler(({ context, input }) => saveTemplate(context.db, input, context.act)),
  saveDetails: writing.saveDetails.handler(({ context, input }) => saveTemplateDetails(context.db, input, context.act)),
  makeFrom: writing.makeFrom.handler(({ context, input }) => makeTemplate(context.db, input, context.act)),
  backToShipped: writing.backToShipped.handler(({ context, input }) => backToShipped(context.db, input.id, context.act)),
  archive: writing.archive.handler(({ context, input }) => setTemplateArchived(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setTemplateArchived(context.db, input.id, false, context.act)),
}
