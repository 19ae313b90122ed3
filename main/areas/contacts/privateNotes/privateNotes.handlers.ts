import { privateNotesContract } from '#shared/areas/contacts/privateNotes.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addPrivateNote, setPrivateNoteArchived, updatePrivateNote } from './privateNotes.commands.ts'
import { listPrivateNotes } from './privateNotes.queries.ts'

const { reading, writing } = implementContract(privateNotesContract)

export const privateNotesHandlers = {
  list: reading.list.handler(({ context, input }) => listPrivateNotes(context.db, input)),
  add: writing.add.handler(({ context, input }) => addPrivateNote(context.db, input.contactId, input.note, context.act)),
  update: writing.update.handler(({ context, input }) => updatePrivateNote(context.db, input.id, input.version, input.note, context.act)),
  archive: writing.archive.handler(({ context, input }) => setPrivateNoteArchived(context.db, input.id, context.act.at, context.act)),
  restore: writing.restore.handler(({ context, input }) => setPrivateNoteArchived(context.db, input.id, null, context.act)),
}
