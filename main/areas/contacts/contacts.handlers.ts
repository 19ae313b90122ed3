import { contactsContract } from '#shared/areas/contacts/contacts.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveContact, createContact, restoreContact, updateContact } from './contacts.commands.ts'
import { consentsHandlers } from './consents/consents.handlers.ts'
import { countContacts, getContact, listContacts, listContactSummaries, listTags } from './contacts.queries.ts'
import { followUpsHandlers } from './followUps/followUps.handlers.ts'
import { fieldsHandlers } from './fields/fields.handlers.ts'
import { groupsHandlers } from './groups/groups.handlers.ts'
import { duplicatesHandlers } from './duplicates/duplicates.handlers.ts'
import { heldFilesOf } from './importing/heldFiles.ts'
import { previewFile } from './importing/preview.ts'
import { listImportRows } from './importing/reports.queries.ts'
import { ladderHandlers } from './ladder/ladder.handlers.ts'
import { paperHandlers } from './paper/paper.handlers.ts'
import { privateNotesHandlers } from './privateNotes/privateNotes.handlers.ts'
import { safetyHandlers } from './safety/safety.handlers.ts'
import { startImport } from './importing/startImport.ts'
import { tiesHandlers } from './ties/ties.handlers.ts'
import { timelineHandlers } from './timeline/timeline.handlers.ts'

const { reading, writing, job } = implementContract(contactsContract)

export const contactsHandlers = {
  safety: safetyHandlers,
  ties: tiesHandlers,
  ladder: ladderHandlers,
  timeline: timelineHandlers,
  followUps: followUpsHandlers,
  fields: fieldsHandlers,
  groups: groupsHandlers,
  paper: paperHandlers,
  consents: consentsHandlers,
  privateNotes: privateNotesHandlers,
  duplicates: duplicatesHandlers,
  list: reading.list.handler(({ context, input }) => listContacts(context.db, input)),
  count: reading.count.handler(({ context }) => countContacts(context.db)),
  named: reading.named.handler(({ context, input }) => listContactSummaries(context.db, input.ids)),
  get: reading.get.handler(({ context, input }) => getContact(context.db, input.id)),
  tags: reading.tags.handler(({ context }) => listTags(context.db)),
  create: writing.create.handler(({ context, input }) => createContact(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateContact(context.db, input.id, input.version, input.contact, context.act)),
  archive: writing.archive.handler(({ context, input }) => archiveContact(context.db, input.id, context.act)),
  restore: writing.restore.handler(({ context, input }) => restoreContact(context.db, input.id, context.act)),
  previewImport: reading.previewImport.handler(async ({ context, input }) => {
    const { preview, file } = await previewFile(context.db, input.file)
    return { ...preview, token: heldFilesOf(context.desk).keep(file, context.member.id) }
  }),
  startImport: job.startImport.handler(({ context, input }) => startImport({ ...context, memberId: context.member.id }, input.token, input.skipBadRows)),
  importRows: reading.importRows.handler(({ context, input }) => listImportRows(context.db, input)),
}
