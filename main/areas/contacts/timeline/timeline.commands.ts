import type { Entry, EntryInput } from '#shared/areas/contacts/timeline.schema.ts'
import { hasCome, tidyEntry } from '#shared/areas/contacts/timeline.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { organizers, type Role } from '#shared/base/roles.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { mustKnowContact } from '../mustKnow.queries.ts'
import { getEntry, maySeeWords } from './timeline.queries.ts'

/** Commands look at an entry whole; what an answer may hold is the handlers’ to say. */
export const seesAll: Role = 'coordinator'

/** Writes down what happened with a contact; NOT_FOUND when there is none such, INVALID for a moment to come. */
export async function addEntry(db: WriteDb, input: EntryInput & { contactId: string }, act: Act): Promise<Entry> {
  const { kind, at, direction, outcome, text } = tidyEntry(input)
  return getEntry(db, await insertEntry(db, { contactId: input.contactId, kind, at, direction, outcome, text }, act), seesAll)
}

/** Writes an entry anew; CONFLICT `changedMeanwhile` when it is no longer at `version`. */
export async function updateEntry(db: WriteDb, input: EntryInput & { id: string; version: number }, act: Act): Promise<Entry> {
  const before = await getEntry(db, input.id, seesAll)
  if (before.kind === 'oneToOne') throw invalidField(['kind'], 'errors:INVALID')
  const { kind, at, direction, outcome, text } = tidyEntry(input)
  await setEntry(db, before, input.version, { kind, at, direction, outcome, text }, act)
  return getEntry(db, input.id, seesAll)
}

/** Takes an entry out of the timeline, or puts it back; FORBIDDEN for a one-to-one unless by an organizer. */
export async function setRemoved(db: WriteDb, id: string, removed: boolean, role: Role, act: Act): Promise<Entry> {
  const before = await getEntry(db, id, seesAll)
  if (before.kind === 'oneToOne' && !maySeeWords(role)) throw deskError('FORBIDDEN', { needs: [...organizers] })
  if (before.archived !== removed) {
    await db.updateTable('timeline_entry').set({ archived_at: removed ? act.at : null, version: before.version + 1, updated_at: act.at }).where('id', '=', id).execute()
    act.touch('contacts', before.contactId, id)
  }
  return getEntry(db, id, role)
}

export interface WrittenEntry {
  kind: Entry['kind']
  at: number
  direction: Entry['direction']
  outcome: Entry['outcome']
  text: string
}

/** Inserts an entry of any kind; answers with its id. */
export async function insertEntry(db: WriteDb, { contactId, ...written }: WrittenEntry & { contactId: string }, act: Act): Promise<string> {
  await mustKnowContact(db, contactId)
  mustHaveCome(written.at, act)
  const id = act.newId()
  await db
    .insertInto('timeline_entry')
    .values({ id, contact_id: contactId, ...written, member_id: act.member.id, archived_at: null, version: 1, created_at: act.at, updated_at: act.at })
    .execute()
  act.touch('contacts', contactId, id)
  return id
}

/** Sets what is written in an entry that is still at `version`. */
export async function setEntry(db: WriteDb, before: Entry, version: number, written: WrittenEntry, act: Act): Promise<void> {
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id: before.id, label: before.memberName }] })
  mustHaveCome(written.at, act)
  await db.updateTable('timeline_entry').set({ ...written, version: version + 1, updated_at: act.at }).where('id', '=', before.id).execute()
  act.touch('contacts', before.contactId, before.id)
}

function mustHaveCome(at: number, act: Act): void {
  if (!hasCome(at, act.at)) throw invalidField(['at'], 'timeline:at.toCome')
}
