import { briefsContract } from '#shared/areas/briefs/briefs.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveBrief, createFromTemplate, restoreBrief, saveBrief, savePage, saveParticulars } from './briefs.commands.ts'
import { getBrief, listBriefs } from './briefs.queries.ts'
import { editingHandlers } from './editing/editing.handlers.ts'
import { imagesHandlers } from './images/images.handlers.ts'
import { commentsHandlers } from './comments/comments.handlers.ts'
import { givenOutHandlers } from './givenOut/givenOut.handlers.ts'
import { libraryHandlers } from './library/library.handlers.ts'
import { filesHandlers } from './files/files.handlers.ts'
import { letterheadHandlers } from './letterhead/letterhead.handlers.ts'
import { findMergeValues } from './merge.queries.ts'
import { pairsHandlers } from './pairs/pairs.handlers.ts'
import { paperHandlers } from './paper/paper.handlers.ts'
import { printsHandlers } from './prints/prints.handlers.ts'
import { sourcesHandlers } from './sources/sources.handlers.ts'
import { templateTextsHandlers } from './templates/templates.handlers.ts'
import { listTemplates } from './templates/templates.queries.ts'
import { statesHandlers } from './states/states.handlers.ts'
import { versionsHandlers } from './versions/versions.handlers.ts'

const { reading, writing } = implementContract(briefsContract)

export const briefsHandlers = {
  templates: reading.templates.handler(({ context }) => listTemplates(context.db)),
  list: reading.list.handler(({ context, input }) => listBriefs(context.db, input)),
  get: reading.get.handler(({ context, input }) => getBrief(context.db, input.id)),
  createFromTemplate: writing.createFromTemplate.handler(({ context, input }) => createFromTemplate(context.db, input, context.act)),
  save: writing.save.handler(({ context, input }) => saveBrief(context.db, input, context.act)),
  saveParticulars: writing.saveParticulars.handler(({ context, input }) => saveParticulars(context.db, input, context.act)),
  savePage: writing.savePage.handler(({ context, input }) => savePage(context.db, input, context.act)),
  archive: writing.archive.handler(({ context, input }) => archiveBrief(context.db, input.id, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreBrief(context.db, input.id, context.act)),
  mergeValues: reading.mergeValues.handler(({ context, input }) => findMergeValues(context.db, input, context.desk.now())),
  files: filesHandlers,
  letterhead: letterheadHandlers,
  paper: paperHandlers,
  prints: printsHandlers,
  library: libraryHandlers,
  givenOut: givenOutHandlers,
  sources: sourcesHandlers,
  templateTexts: templateTextsHandlers,
  images: imagesHandlers,
  editing: editingHandlers,
  versions: versionsHandlers,
  states: statesHandlers,
  comments: commentsHandlers,
  pairs: pairsHandlers,
}
