import type { Entry, IssueInput, Item, ItemInput, ReceiveInput, ReverseInput } from '#shared/areas/loans/loans.schema.ts'
import { issuing, type Movement, receiving, reversing } from '#shared/areas/loans/loans.rules.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { findNamesake, getEntry, getItem, mustKnowRecipient } from './loans.queries.ts'

/** Begins to count a new thing; there is none of it yet. Refused when one of that name is on the desk. */
export async function createItem(db: WriteDb, input: ItemInput, act: Act): Promise<Item> {
  await refuseNamesake(db, input.name)
  const itemId = act.newId()
  await db
    .insertInto('loan_item')
    .values({ id: itemId, name: input.name, unit_value: input.unitValue, low_at: input.lowAt, archived_at: null, created_at: act.at })
    .execute()
  return changed(db, itemId, act)
}

/** Changes what an item is called, is worth from now on, or warns at; lines already written keep their worth. */
export async function updateItem(db: WriteDb, itemId: string, input: ItemInput, act: Act): Promise<Item> {
  const { archived } = await getItem(db, itemId)
  if (!archived) await refuseNamesake(db, input.name, itemId)
  await db
    .updateTable('loan_item')
    .set({ name: input.name, unit_value: input.unitValue, low_at: input.lowAt })
    .where('id', '=', itemId)
    .execute()
  return changed(db, itemId, act)
}

/** Takes an item off the desk: nothing is received or issued any more; its ledger stays. */
export async function archiveItem(db: WriteDb, itemId: string, act: Act): Promise<Item> {
  await getItem(db, itemId)
  await db.updateTable('loan_item').set({ archived_at: act.at }).where('id', '=', itemId).where('archived_at', 'is', null).execute()
  return changed(db, itemId, act)
}

/** Puts an archived item back on the desk. Refused when another has its name by now. */
export async function restoreItem(db: WriteDb, itemId: string, act: Act): Promise<Item> {
  const item = await getItem(db, itemId)
  await refuseNamesake(db, item.name, itemId)
  await db.updateTable('loan_item').set({ archived_at: null }).where('id', '=', itemId).execute()
  return changed(db, itemId, act)
}

/** Adds what came in to the stock. */
export async function receiveStock(db: WriteDb, input: ReceiveInput, act: Act): Promise<Entry> {
  const item = await getItemInUse(db, input.itemId)
  return writeEntry(db, item, receiving(item, input.quantity), { unitValue: input.unitValue ?? item.unitValue, note: input.note }, act)
}

/** Gives out to a contact, for a meeting or not. Refused with CONFLICT `stockShort` when there is not enough. */
export async function issueStock(db: WriteDb, input: IssueInput, act: Act): Promise<Entry> {
  const item = await getItemInUse(db, input.itemId)
  await mustKnowRecipient(db, input.contactId, input.meetingId)
  const { contactId, meetingId, note } = input
  const entry = await writeEntry(db, item, issuing(item, input.quantity), { contactId, meetingId, note }, act)
  touchRecipient(entry, act)
  return entry
}

/** Undoes a line by a new one that says why; it keeps the contact, the meeting and the worth of the line it undoes. */
export async function reverseEntry(db: WriteDb, input: ReverseInput, act: Act): Promise<Entry> {
  const line = await getEntry(db, input.entryId)
  const item = await getItem(db, line.itemId)
  const { contactId, meetingId, unitValue } = line
  const entry = await writeEntry(db, item, reversing(item, line), { contactId, meetingId, unitValue, note: input.reason, reverses: line.id }, act)
  act.touch('loans', line.id)
  touchRecipient(entry, act)
  return entry
}

interface EntryDetails {
  note: string
  unitValue?: number
  contactId?: string | null
  meetingId?: string | null
  reverses?: string
}

async function writeEntry(db: WriteDb, item: Item, movement: Movement, details: EntryDetails, act: Act): Promise<Entry> {
  const entryId = act.newId()
  await db
    .insertInto('loan_entry')
    .values({
      id: entryId,
      item_id: item.id,
      ...movement,
      unit_value: details.unitValue ?? item.unitValue,
      contact_id: details.contactId ?? null,
      meeting_id: details.meetingId ?? null,
      note: details.note,
      member_id: act.member.id,
      at: act.at,
      reverses: details.reverses ?? null,
    })
    .execute()
  act.touch('loans', entryId, item.id)
  return getEntry(db, entryId)
}

function touchRecipient(entry: Entry, act: Act): void {
  if (entry.contactId) act.touch('contacts', entry.contactId)
  if (entry.meetingId) act.touch('meetings', entry.meetingId)
}

async function changed(db: WriteDb, itemId: string, act: Act): Promise<Item> {
  const item = await getItem(db, itemId)
  if (item.archived) await removeFromSearch(db, 'loans', itemId)
  else await indexForSearch(db, { area: 'loans', id: itemId, title: item.name, body: '' })
  act.touch('loans', itemId)
  return item
}

async function getItemInUse(db: WriteDb, itemId: string): Promise<Item> {
  const item = await getItem(db, itemId)
  if (item.archived) throw invalidField(['itemId'], 'loans:item.isArchived')
  return item
}

async function refuseNamesake(db: WriteDb, name: string, except?: string): Promise<void> {
  const namesake = await findNamesake(db, name, except)
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'loans', id: namesake.id, label: namesake.name }] })
}
