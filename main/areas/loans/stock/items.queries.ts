import { type Item, itemKind } from '#shared/areas/loans/stock.schema.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { formatCents } from '#shared/base/money.ts'
import { largestPage } from '#shared/base/paging.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Every counted item with what there is of it, and what of that is good on `day`, by name; archived ones last. */
export async function listItems(db: AnyDb, day: string): Promise<Item[]> {
  const rows = await itemsOf(db)
    .orderBy((order) => order.case().when('loan_item.archived_at', 'is', null).then(0).else(1).end())
    .orderBy((order) => order.fn('lower', ['loan_item.name']))
    .limit(largestPage)
    .execute()
  const usable = await countUsable(db, day)
  return rows.map((row) => itemOf(row, usable))
}

/** The item, also an archived one; throws NOT_FOUND. */
export async function getItem(db: AnyDb, itemId: string, day: string): Promise<Item> {
  const row = await itemsOf(db).where('loan_item.id', '=', itemId).executeTakeFirst()
  if (!row) throw notFound('loans', itemId)
  return itemOf(row, await countUsable(db, day, itemId))
}

/** What writing a line needs to know of an item; throws NOT_FOUND. */
export async function getItemFacts(db: AnyDb, itemId: string): Promise<Pick<Item, 'id' | 'name' | 'unitValue' | 'archived'>> {
  const row = await db.selectFrom('loan_item').select(['id', 'name', 'unit_value', 'archived_at']).where('id', '=', itemId).executeTakeFirst()
  if (!row) throw notFound('loans', itemId)
  return { id: row.id, name: row.name, unitValue: row.unit_value, archived: row.archived_at !== null }
}

/** The item still on the desk whose name is the same but for case, if there is one. */
export async function findNamesake(db: AnyDb, name: string, except?: string): Promise<{ id: string; name: string } | undefined> {
  const rows = await db.selectFrom('loan_item').select(['id', 'name']).where('archived_at', 'is', null).execute()
  return rows.find((row) => row.id !== except && row.name.toLowerCase() === name.toLowerCase())
}

/** What find-anything shows of these items, in the order given; the detail is the worth of one, times how many there are. */
export async function describeItems(db: AnyDb, ids: readonly string[], language: Language = 'en-CA'): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await itemsOf(db).where('loan_item.id', 'in', [...ids]).execute()
  const items = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const item = items.get(id)
    return item ? [{ area: 'loans' as const, id, title: item.name, detail: `${formatCents(item.unit_value, language)} × ${item.balance ?? 0}` }] : []
  })
}

/** The balance is that of the item's last line. */
function itemsOf(db: AnyDb) {
  return db
    .selectFrom('loan_item')
    .select(['loan_item.id', 'loan_item.name', 'loan_item.kind', 'loan_item.unit_value', 'loan_item.low_at', 'loan_item.expiry_days', 'loan_item.archived_at'])
    .select((select) =>
      select
        .selectFrom('loan_entry')
        .select('loan_entry.balance')
        .whereRef('loan_entry.item_id', '=', 'loan_item.id')
        .orderBy('loan_entry.seq', 'desc')
        .limit(1)
        .as('balance'),
    )
}

type ItemRow = Awaited<ReturnType<ReturnType<typeof itemsOf>['executeTakeFirstOrThrow']>>

async function countUsable(db: AnyDb, day: string, itemId?: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('loan_stock')
    .innerJoin('loan_lot', 'loan_lot.id', 'loan_stock.lot_id')
    .select(({ fn }) => ['loan_stock.item_id', fn.sum<number>('loan_stock.quantity').as('usable')])
    .where('loan_stock.quantity', '>', 0)
    .where(({ eb, or }) => or([eb('loan_lot.expires_on', 'is', null), eb('loan_lot.expires_on', '>=', day)]))
    .$if(itemId !== undefined, (query) => query.where('loan_stock.item_id', '=', itemId!))
    .groupBy('loan_stock.item_id')
    .execute()
  return new Map(rows.map((row) => [row.item_id, row.usable]))
}

function itemOf(row: ItemRow, usable: Map<string, number>): Item {
  return {
    id: row.id,
    name: row.name,
    kind: itemKind.parse(row.kind),
    unitValue: row.unit_value,
    lowAt: row.low_at,
    expiryDays: row.expiry_days,
    balance: row.balance ?? 0,
    usable: usable.get(row.id) ?? 0,
    archived: row.archived_at !== null,
  }
}
