import type { PrivateNote, PrivateNoteInput } from '#shared/areas/contacts/privateNotes.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getContact } from '../contacts.queries.ts'
import { getPrivateNote } from './privateNotes.queries.ts'

/** Writes a new private note. */
export async function addPrivateNote(db: WriteDb, contactId: string, input: PrivateNoteInput, act: Act): Promise<PrivateNote> {
  await getContact(db, contactId)
  const id = act.newId()
  await db
    .insertInto('private_note')
    .values({ id, contact_id: contactId, on_day: input.on, text: input.text, written_by: act.member.id, archived_at: null, version: 1, updated_at: act.at })
    .execute()
  return written(db, id, act)
}

/** Writes a note anew; CONFLICT `changedMeanwhile` when it is no longer at `version`. */
export async function updatePrivateNote(db: WriteDb, id: string, version: number, input: PrivateNoteInput, act: Act): Promise<PrivateNote> {
  const before = await getPrivateNote(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [] })
  await db.updateTable('private_note').set({ on_day: input.on, text: input.text, version: version + 1, updated_at: act.at }).where('id', '=', id).execute()
  return written(db, id, act)
}

/** Puts a note away, or brings it back (`archivedAt` null). */
export async function setPrivateNoteArchived(db: WriteDb, id: string, archivedAt: number | null, act: Act): Promise<PrivateNote> {
  await getPrivateNote(db, id)
  await db.updateTable('private_note').set({ archived_at: archivedAt }).where('id', '=', id).execute()
  return written(db, id, act)
}

async function written(db: WriteDb, id: string, act: Act): Promise<PrivateNote> {
  const note = await getPrivateNote(db, id)
  act.touch('contacts', note.contactId)
  return note
}
