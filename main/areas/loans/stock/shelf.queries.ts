import type { Expiring, Lot, ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { freshness, isExpired } from '#shared/areas/loans/stock.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { momentAt, minute } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Which part of the shelf: all, or what fits each part that is given. */
export interface ShelfWish {
  itemId?: string | null | undefined
  drawerId?: string | null | undefined
  lotId?: string | null | undefined
}

/** What lies where: now; at the end of a day gone by; or on a day at an hour of the clinic's clock, to the end of that minute. */
export async function findShelf(db: AnyDb, { day, clock, ...wish }: ShelfWish & { day?: string | null | undefined; clock?: string | null | undefined }): Promise<ShelfLine[]> {
  if (!day) return listShelf(db, wish)
  if (!clock) return listShelfOn(db, day, wish)
  return listShelfAt(db, { day, at: momentAt(day, clock, await getZone(db)) + minute - 1 }, wish)
}

/** What lies where now, by drawer, item, last day and age. */
export async function listShelf(db: AnyDb, wish: ShelfWish): Promise<ShelfLine[]> {
  const rows = await linesOf(db, wish).select('loan_stock.quantity').where('loan_stock.quantity', '>', 0).execute()
  return rows.map((row) => lineOf(row, row.quantity, row.quantity))
}

/** What lies in a drawer, and what of it ran out on `since` or later: all that may be found there. */
export async function listFindable(db: AnyDb, drawerId: string, since: string): Promise<ShelfLine[]> {
  const rows = await linesOf(db, { drawerId })
    .select('loan_stock.quantity')
    .where(({ eb, exists, or, selectFrom }) =>
      or([
        eb('loan_stock.quantity', '>', 0),
        exists(
          selectFrom('loan_day').select('loan_day.day').whereRef('loan_day.lot_id', '=', 'loan_stock.lot_id').whereRef('loan_day.drawer_id', '=', 'loan_stock.drawer_id').where('loan_day.day', '>=', since),
        ),
      ]),
    )
    .execute()
  return rows.map((row) => lineOf(row, row.quantity, row.quantity))
}

/** What lay where at the end of a day, and how much of that was not given out since. */
export async function listShelfOn(db: AnyDb, day: string, wish: ShelfWish): Promise<ShelfLine[]> {
  const rows = await linesOf(db, wish)
    .select(({ selectFrom }) =>
      selectFrom('loan_day')
        .select('loan_day.closing')
        .whereRef('loan_day.lot_id', '=', 'loan_stock.lot_id')
        .whereRef('loan_day.drawer_id', '=', 'loan_stock.drawer_id')
        .where('loan_day.day', '<=', day)
        .orderBy('loan_day.day', 'desc')
        .limit(1)
        .as('quantity'),
    )
    .select(({ selectFrom }) =>
      selectFrom('loan_day')
        .select(({ fn }) => fn.min<number>('loan_day.closing').as('least'))
        .whereRef('loan_day.lot_id', '=', 'loan_stock.lot_id')
        .whereRef('loan_day.drawer_id', '=', 'loan_stock.drawer_id')
        .where('loan_day.day', '>', day)
        .as('least'),
    )
    .execute()
  return rows.flatMap((row) => {
    const quantity = row.quantity ?? 0
    return quantity > 0 ? [lineOf(row, quantity, Math.max(0, Math.min(quantity, row.least ?? quantity)))] : []
  })
}

/** What lay where at a moment of a day: at the end of the day before, and what was written of that day up to then. */
export async function listShelfAt(db: AnyDb, { day, at }: { day: string; at: number }, wish: ShelfWish): Promise<ShelfLine[]> {
  const rows = await linesOf(db, wish)
    .select(({ selectFrom }) => [
      selectFrom('loan_day')
        .select('loan_day.closing')
        .whereRef('loan_day.lot_id', '=', 'loan_stock.lot_id')
        .whereRef('loan_day.drawer_id', '=', 'loan_stock.drawer_id')
        .where('loan_day.day', '<', day)
        .orderBy('loan_day.day', 'desc')
        .limit(1)
        .as('before'),
      selectFrom('loan_entry')
        .select(({ fn }) => fn.sum<number>('loan_entry.change').as('change'))
        .whereRef('loan_entry.lot_id', '=', 'loan_stock.lot_id')
        .whereRef('loan_entry.drawer_id', '=', 'loan_stock.drawer_id')
        .where('loan_entry.on_day', '=', day)
        .where('loan_entry.at', '<=', at)
        .as('since'),
    ])
    .execute()
  return rows.map((row) => lineOf(row, (row.before ?? 0) + (row.since ?? 0), 0)).filter(({ quantity }) => quantity > 0)
}

/** What of an item lies where for a line written on `day`: today's shelf, or one gone by. */
export async function listFree(db: AnyDb, day: string, today: string, wish: ShelfWish): Promise<ShelfLine[]> {
  return day === today ? listShelf(db, wish) : listShelfOn(db, day, wish)
}

/** A lot; throws NOT_FOUND. */
export async function getLot(db: AnyDb, lotId: string): Promise<Lot> {
  const row = await db.selectFrom('loan_lot').selectAll().where('id', '=', lotId).executeTakeFirst()
  if (!row) throw notFound('loans', lotId)
  return {
    id: row.id, itemId: row.item_id, label: row.label, unitValue: row.unit_value, serialFrom: row.serial_from, serialTo: row.serial_to,
    purchasedOn: row.purchased_on, expiresOn: row.expires_on,
  }
}

/** Lots of items on the desk that expire within the days their item warns at, or have expired, by their last day. */
export async function listExpiring(db: AnyDb, day: string): Promise<Expiring[]> {
  const rows = await linesOf(db, {})
    .select(['loan_stock.quantity', 'loan_item.expiry_days'])
    .where('loan_stock.quantity', '>', 0)
    .where('loan_lot.expires_on', 'is not', null)
    .where('loan_item.archived_at', 'is', null)
    .execute()
  return rows
    .filter((row) => freshness({ expiresOn: row.expires_on }, row.expiry_days, day) !== 'good')
    .map((row) => ({
      itemId: row.item_id, itemName: row.item_name, lotId: row.lot_id, label: row.label, drawerId: row.drawer_id, drawerName: row.drawer_name,
      quantity: row.quantity, expiresOn: row.expires_on!, expired: isExpired({ expiresOn: row.expires_on }, day),
    }))
    .toSorted((one, other) => one.expiresOn.localeCompare(other.expiresOn))
}

const linesOf = (db: AnyDb, { itemId, drawerId, lotId }: ShelfWish) =>
  db
    .selectFrom('loan_stock')
    .innerJoin('loan_lot', 'loan_lot.id', 'loan_stock.lot_id')
    .innerJoin('loan_item', 'loan_item.id', 'loan_stock.item_id')
    .innerJoin('loan_drawer', 'loan_drawer.id', 'loan_stock.drawer_id')
    .select(['loan_stock.lot_id', 'loan_stock.drawer_id', 'loan_stock.item_id', 'loan_item.name as item_name', 'loan_drawer.name as drawer_name'])
    .select(['loan_lot.label', 'loan_lot.unit_value', 'loan_lot.serial_from', 'loan_lot.serial_to', 'loan_lot.purchased_on', 'loan_lot.expires_on'])
    .$if(Boolean(itemId), (query) => query.where('loan_stock.item_id', '=', itemId!))
    .$if(Boolean(drawerId), (query) => query.where('loan_stock.drawer_id', '=', drawerId!))
    .$if(Boolean(lotId), (query) => query.where('loan_stock.lot_id', '=', lotId!))
    .orderBy('loan_drawer.id')
    .orderBy('loan_item.name')
    .orderBy(({ fn, val }) => fn.coalesce('loan_lot.expires_on', val('9999-12-31')))
    .orderBy('loan_lot.id')

type LineRow = Awaited<ReturnType<ReturnType<typeof linesOf>['executeTakeFirstOrThrow']>>

function lineOf(row: LineRow, quantity: number, free: number): ShelfLine {
  return {
    itemId: row.item_id, itemName: row.item_name, lotId: row.lot_id, drawerId: row.drawer_id, drawerName: row.drawer_name,
    label: row.label, unitValue: row.unit_value, serialFrom: row.serial_from, serialTo: row.serial_to, purchasedOn: row.purchased_on, expiresOn: row.expires_on,
    quantity, free,
  }
}
