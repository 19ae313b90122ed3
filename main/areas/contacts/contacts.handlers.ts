import { contactsContract } from '#shared/areas/contacts/contacts.contract.ts'
import { withholdReach } from '#shared/areas/contacts/safety.rules.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveContact, changeContact, createContact, restoreContact } from './contacts.commands.ts'
import { consentsHandlers } from './consents/consents.handlers.ts'
import { countContacts, getContact, listContacts, listContactSummaries, listTags } from './contacts.queries.ts'
import { followUpsHandlers } from './followUps/followUps.handlers.ts'
import { fieldsHandlers } from './fields/fields.handlers.ts'
import { groupsHandlers } from './groups/groups.handlers.ts'
import { duplicatesHandlers } from './duplicates/duplicates.handlers.ts'
import { ladderHandlers } from './ladder/ladder.handlers.ts'
import { paperHandlers } from './paper/paper.handlers.ts'
import { privateNotesHandlers } from './privateNotes/privateNotes.handlers.ts'
import { safetyHandlers } from './safety/safety.handlers.ts'
import { tiesHandlers } from './ties/ties.handlers.ts'
import { timelineHandlers } from './timeline/timeline.handlers.ts'
import { exportsHandlers } from './exports/exports.handlers.ts'
import { importingHandlers } from './importing/importing.handlers.ts'
import { photosHandlers } from './photos/photos.handlers.ts'
import { privacyHandlers } from './privacy/privacy.handlers.ts'

const { reading, writing } = implementContract(contactsContract)

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
  importing: importingHandlers,
  exports: exportsHandlers,
  privacy: privacyHandlers,
  photos: photosHandlers,
  list: reading.list.handler(({ context, input }) => listContacts(context.db, input)),
  count: reading.count.handler(({ context }) => countContacts(context.db)),
  named: reading.named.handler(({ context, input }) => listContactSummaries(context.db, input.ids)),
  get: reading.get.handler(async ({ context, input }) => withholdReach(await getContact(context.db, input.id))),
  tags: reading.tags.handler(({ context }) => listTags(context.db)),
  create: writing.create.handler(async ({ context, input }) => withholdReach(await createContact(context.db, input, context.act))),
  update: writing.update.handler(async ({ context, input }) => withholdReach(await changeContact(context.db, input.id, input.version, input.contact, context.act))),
  archive: writing.archive.handler(async ({ context, input }) => withholdReach(await archiveContact(context.db, input.id, context.act))),
  restore: writing.restore.handler(async ({ context, input }) => withholdReach(await restoreContact(context.db, input.id, context.act))),
}
