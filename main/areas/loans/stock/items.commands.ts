import type { Item, ItemInput } from '#shared/areas/loans/stock.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { indexForSearch, removeFromSearch } from '#main/store/search.ts'
import { clinicDay } from './day.queries.ts'
import { findNamesake, getItem, getItemFacts } from './items.queries.ts'

/** Begins to count a new thing; there is none of it yet. Refused when one of that name is on the desk. */
export async function createItem(db: WriteDb, input: ItemInput, act: Act): Promise<Item> {
  await refuseNamesake(db, input.name)
  const itemId = act.newId()
  await db.insertInto('loan_item').values({ id: itemId, ...columnsOf(input), archived_at: null, created_at: act.at }).execute()
  return changed(db, itemId, act)
}

/** Changes what an item is called, is worth from now on, or warns at; lines already written keep their worth. */
export async function updateItem(db: WriteDb, itemId: string, input: ItemInput, act: Act): Promise<Item> {
  const { archived } = await getItem(db, itemId, await clinicDay(db, act.at))
  if (!archived) await refuseNamesake(db, input.name, itemId)
  await db.updateTable('loan_item').set(columnsOf(input)).where('id', '=', itemId).execute()
  return changed(db, itemId, act)
}

/** Takes an item off the desk: nothing is received or issued any more; its ledger stays. */
export async function archiveItem(db: WriteDb, itemId: string, act: Act): Promise<Item> {
  await db.updateTable('loan_item').set({ archived_at: act.at }).where('id', '=', itemId).where('archived_at', 'is', null).execute()
  return changed(db, itemId, act)
}

/** Puts an archived item back on the desk. Refused when another has its name by now. */
export async function restoreItem(db: WriteDb, itemId: string, act: Act): Promise<Item> {
  const item = await getItem(db, itemId, await clinicDay(db, act.at))
  await refuseNamesake(db, item.name, itemId)
  await db.updateTable('loan_item').set({ archived_at: null }).where('id', '=', itemId).execute()
  return changed(db, itemId, act)
}

export type ItemFacts = Awaited<ReturnType<typeof getItemFacts>>

/** The item, to receive or issue; throws INVALID when it is archived. */
export async function getItemInUse(db: WriteDb, itemId: string): Promise<ItemFacts> {
  const item = await getItemFacts(db, itemId)
  if (item.archived) throw invalidField(['itemId'], 'loans:item.isArchived')
  return item
}

const columnsOf = (input: ItemInput) => ({ name: input.name, kind: input.kind, unit_value: input.unitValue, low_at: input.lowAt, expiry_days: input.expiryDays })

async function changed(db: WriteDb, itemId: string, act: Act): Promise<Item> {
  const item = await getItem(db, itemId, await clinicDay(db, act.at))
  if (item.archived) await removeFromSearch(db, 'loans', itemId)
  else await indexForSearch(db, { area: 'loans', id: itemId, title: item.name, body: '' })
  act.touch('loans', itemId)
  return item
}

async function refuseNamesake(db: WriteDb, name: string, except?: string): Promise<void> {
  const namesake = await findNamesake(db, name, except)
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'loans', id: namesake.id, label: namesake.name }] })
}
