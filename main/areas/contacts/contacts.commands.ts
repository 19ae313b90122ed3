import type { Contact, ContactChange, ContactInput } from '#shared/areas/contacts/contacts.schema.ts'
import { contactName, foldEmail, forgivingText, matchName, phoneDigits, searchBody, searchNotes, sortName } from '#shared/areas/contacts/contacts.rules.ts'
import { deskError } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import { insertMany } from '#main/store/bulk.ts'
import type { WriteDb } from '#main/store/database.ts'
import { addToSearch, indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { getContact } from './contacts.queries.ts'
import { checkCustom } from './fields/fields.queries.ts'
import { refuseMerged } from './duplicates/aliases.queries.ts'
import { partTables } from './ownParts.ts'
import { spellTags } from './tags.commands.ts'

/** Adds one contact. */
export async function createContact(db: WriteDb, input: ContactInput, act: Act): Promise<Contact> {
  await checkCustom(db, input.custom)
  const [id] = await addContacts(db, [input], act)
  return getContact(db, id!)
}

/** Adds many contacts with a few statements; answers with their ids, in the order given. */
export async function addContacts(db: WriteDb, inputs: readonly ContactInput[], act: Act): Promise<string[]> {
  if (inputs.length === 0) return []
  const spelled = await spellTags(db, inputs.flatMap(({ tags }) => tags))
  const added = inputs.map((input) => ({ id: act.newId(), input: withTags(input, spelled) }))
  const rows = added.map(({ id, input }) => ({
    id, ...columnsOf(input), unsafe: 0, archived_at: null, archived_text: null, version: 1, created_at: act.at, updated_at: act.at,
  }))
  await insertMany(db, 'contact', rows)
  await insertParts(db, added)
  await addToSearch(db, added.map(({ id, input }) => searchable(id, input)))
  act.touch('contacts', ...added.map(({ id }) => id))
  return added.map(({ id }) => id)
}

/** Writes a contact anew; CONFLICT `changedMeanwhile` when it is no longer at `version`. */
export async function updateContact(db: WriteDb, id: string, version: number, input: ContactInput, act: Act): Promise<Contact> {
  const before = await getContact(db, id)
  await refuseMerged(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id, label: before.name }] })
  await checkCustom(db, input.custom, before.custom)
  for (const table of partTables) {
    await db.deleteFrom(table).where('contact_id', '=', id).execute()
  }
  const contact = withTags(input, await spellTags(db, input.tags))
  const text = before.archived ? archivedText(contact) : null
  await db
    .updateTable('contact')
    .set({ ...columnsOf(contact), archived_text: text, version: version + 1, updated_at: act.at })
    .where('id', '=', id)
    .execute()
  await insertParts(db, [{ id, input: contact }])
  if (!before.archived) await indexContact(db, id, contact)
  act.touch('contacts', id)
  return getContact(db, id)
}

/** The same for a form: what it was not shown of someone unsafe to contact stays as it is. */
export async function changeContact(db: WriteDb, id: string, version: number, { reachWithheld, ...input }: ContactChange, act: Act): Promise<Contact> {
  if (!reachWithheld) return updateContact(db, id, version, input, act)
  const { phones, emails, addresses } = await getContact(db, id)
  return updateContact(db, id, version, { ...input, phones, emails, addresses }, act)
}

/** Puts a contact away: it is in no list and no search but that of the archived, until it is restored. */
export async function archiveContact(db: WriteDb, id: string, act: Act): Promise<Contact> {
  const contact = await getContact(db, id)
  if (contact.archived) return contact
  await setArchived(db, contact, { archived_at: act.at, archived_text: archivedText(contact) }, act)
  await removeFromSearch(db, 'contacts', id)
  return getContact(db, id)
}

/** Brings an archived contact back. */
export async function restoreContact(db: WriteDb, id: string, act: Act): Promise<Contact> {
  const contact = await getContact(db, id)
  if (!contact.archived) return contact
  await refuseMerged(db, id)
  await setArchived(db, contact, { archived_at: null, archived_text: null }, act)
  await indexContact(db, id, contact)
  return getContact(db, id)
}

/** Really takes contacts out of the store with all that is their own: only for what an undo or an erasure removes. */
export async function removeContacts(db: WriteDb, ids: readonly string[], act: Act): Promise<void> {
  if (ids.length === 0) return
  for (const id of ids) await removeFromSearch(db, 'contacts', id)
  await db.deleteFrom('contact').where('id', 'in', ids).execute()
  act.touch('contacts', ...ids)
}

async function setArchived(db: WriteDb, { id, version }: Contact, state: { archived_at: number | null; archived_text: string | null }, act: Act): Promise<void> {
  await db.updateTable('contact').set({ ...state, version: version + 1, updated_at: act.at }).where('id', '=', id).execute()
  act.touch('contacts', id)
}

const archivedText = (contact: ContactInput) => ` ${fold(`${contactName(contact)} ${searchBody(contact)} ${searchNotes(contact)}`)}`

const searchable = (id: string, contact: ContactInput) =>
  ({ area: 'contacts', id, title: contactName(contact), body: searchBody(contact), notes: searchNotes(contact), forgiving: forgivingText(contact) })

const indexContact = (db: WriteDb, id: string, contact: ContactInput) => indexForSearch(db, searchable(id, contact))
/** Writes a contact's words into the index anew; an archived one has none there. */
export async function reindexContact(db: WriteDb, id: string): Promise<void> {
  const contact = await getContact(db, id)
  if (contact.archived) await removeFromSearch(db, 'contacts', id)
  else await indexContact(db, id, contact)
}

function withTags(input: ContactInput, spelled: Map<string, string>): ContactInput {
  return { ...input, tags: [...new Set(input.tags.map((tag) => spelled.get(fold(tag)) ?? tag))] }
}

function columnsOf(input: ContactInput) {
  return {
    kind: input.kind,
    name: contactName(input),
    sort_name: sortName(input),
    match_name: matchName(input),
    given_name: input.givenName,
    family_name: input.familyName,
    organization_name: input.organizationName,
    organization_kind: input.kind === 'organization' ? input.organizationKind : null,
    pronouns: input.pronouns,
    affiliation: input.affiliation,
    needs_interpretation: input.needsInterpretation ? 1 : 0,
    born: input.born,
    neighbourhood: input.neighbourhood,
    ward: input.ward,
    riding: input.riding,
    notes: input.notes,
  }
}

/** What a contact has several of, each into its own table. */
async function insertParts(db: WriteDb, contacts: { id: string; input: ContactInput }[]): Promise<void> {
  const phones = contacts.flatMap(({ id, input }) =>
    input.phones.map((phone, position) => ({ contact_id: id, position, ...phone, digits: phoneDigits(phone.number) })))
  const emails = contacts.flatMap(({ id, input }) =>
    input.emails.map((email, position) => ({ contact_id: id, position, ...email, folded: foldEmail(email.address) })))
  const addresses = contacts.flatMap(({ id, input }) =>
    input.addresses.map(({ postalCode, ...address }, position) => ({ contact_id: id, position, ...address, postal_code: postalCode })))
  const otherNames = contacts.flatMap(({ id, input }) => input.otherNames.map((name, position) => ({ contact_id: id, position, name, folded: fold(name) })))
  const custom = contacts.flatMap(({ id, input }) =>
    Object.entries(input.custom).map(([field_id, value]) => ({ contact_id: id, field_id, value: JSON.stringify(value), folded: fold(String(value)) })))
  const languages = contacts.flatMap(({ id, input }) => input.languages.map((language, position) => ({ contact_id: id, position, language })))
  const tags = contacts.flatMap(({ id, input }) => input.tags.map((tag) => ({ contact_id: id, tag, sort_name: sortName(input) })))
  await insertMany(db, 'contact_phone', phones)
  await insertMany(db, 'contact_email', emails)
  await insertMany(db, 'contact_address', addresses)
  await insertMany(db, 'contact_other_name', otherNames)
  await insertMany(db, 'contact_custom', custom)
  await insertMany(db, 'contact_language', languages)
  await insertMany(db, 'contact_tag', tags)
}
