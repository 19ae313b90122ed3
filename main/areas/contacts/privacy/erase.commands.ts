import { fold } from '#shared/base/text.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { Act } from '#main/app/act.ts'
import { forgetContactAtStations } from '#main/areas/loans/stations/forget.commands.ts'
import { forgetContactInMeetings } from '#main/areas/meetings/meetings.commands.ts'
import { forgetContactInBookings } from '#main/areas/space/space.commands.ts'
import type { WriteDb } from '#main/store/database.ts'
import { dropDraftsNaming } from '#main/store/drafts.ts'
import type { Mention } from '#main/store/references.ts'
import { compactSearch } from '#main/store/search.ts'
import { removeContacts } from '../contacts.commands.ts'
import { getContact } from '../contacts.queries.ts'
import { contactIdsOf } from '../duplicates/aliases.queries.ts'
import { mentionsElsewhere } from './held.queries.ts'

type Forget = (db: WriteDb, contactId: string, act: Act) => Promise<void>

/**
 * What becomes of each column that names a contact and that the store itself does not empty when the contact goes
 * ("on delete cascade", "on delete set null"): how its area forgets, or `keepsId` where the id stays, without a name.
 * A test holds the store to this list.
 */
export const forgetting: Record<string, Forget | 'keepsId'> = {
  'meeting.group_id': forgetContactInMeetings,
  'meeting_invitation.contact_id': forgetContactInMeetings,
  'meeting_role.contact_id': forgetContactInMeetings,
  'meeting_need.contact_id': forgetContactInMeetings,
  // Before the bookings: what stands in those of a computer was typed as who sits there.
  'station_wait.contact_id': forgetContactAtStations,
  'booking.contact_id': forgetContactInBookings,
  // A ledger is never changed; what it lent stays lent, to someone nobody can name any more.
  'loan_entry.contact_id': 'keepsId',
  'equipment_event.contact_id': 'keepsId',
  'use_job.contact_id': 'keepsId',
  'loan_visit.contact_id': 'keepsId',
  // Who changed a card and when; of its words only that they changed.
  'safety_card_change.contact_id': 'keepsId',
  // Approved minutes are never changed: who was there stays a number, without a name.
  'meeting_minutes_person.contact_id': 'keepsId',
  'meeting_promise.doer_contact_id': 'keepsId',
  'unsafe_permit_contact.contact_id': 'keepsId',
  'import_row.contact_id': 'keepsId',
}

/**
 * Really removes a contact: nothing of it stays but ids, and the audit's line without a name. `typed` confirms it by the name.
 * Answers where words that someone wrote elsewhere still name it.
 */
export async function eraseContact(db: WriteDb, id: string, typed: string, act: Act): Promise<Mention[]> {
  const contact = await getContact(db, id)
  if (!typed.trim() || fold(typed) !== fold(contact.name)) throw invalidField(['name'], 'exporting:privacy.nameDiffers')
  const all = await contactIdsOf(db, id)
  await forgetMerges(db, all)
  const persons = await Promise.all(all.map((one) => getContact(db, one)))
  for (const one of all) {
    for (const forget of new Set(Object.values(forgetting))) if (forget !== 'keepsId') await forget(db, one, act)
    await forgetInImports(db, persons.find((person) => person.id === one)!)
    await dropDraftsNaming(db, one)
  }
  await removeContacts(db, all, act)
  await forgetUnusedTags(db)
  await compactSearch(db)
  return mentionsElsewhere(db, persons)
}

/** A merge keeps both as they were, to be undone: once one of them is erased, it cannot be. */
async function forgetMerges(db: WriteDb, ids: readonly string[]): Promise<void> {
  await db.deleteFrom('contact_pair').where(({ eb, or }) => or([eb('a_id', 'in', ids), eb('b_id', 'in', ids)])).execute()
  await db.deleteFrom('contact_alias').where(({ eb, or }) => or([eb('merged_id', 'in', ids), eb('kept_id', 'in', ids)])).execute()
  await db.deleteFrom('contact_merge').where(({ eb, or }) => or([eb('kept_id', 'in', ids), eb('gone_id', 'in', ids)])).execute()
}

/** Reports of imports, and files that were called by the name. */
async function forgetInImports(db: WriteDb, { id, name }: Contact): Promise<void> {
  const blank = { name: '', detail: '', contact_id: null }
  await db.updateTable('import_row').set(blank).where('contact_id', '=', id).execute()
  await db.updateTable('import_row').set(blank).where('name', '=', name).execute()
  const files = await db.selectFrom('contact_import').select(['id', 'file_name']).execute()
  for (const file of files) {
    if (` ${fold(file.file_name)} `.includes(` ${fold(name)} `)) await db.updateTable('contact_import').set({ file_name: '' }).where('id', '=', file.id).execute()
  }
}

/** A tag that only this contact had, now or once, may itself say who it was: none stays that nobody has. */
async function forgetUnusedTags(db: WriteDb): Promise<void> {
  await db
    .deleteFrom('contact_tag_name')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('contact_tag').select('contact_tag.tag').whereRef('contact_tag.tag', '=', 'contact_tag_name.tag'))))
    .execute()
}
