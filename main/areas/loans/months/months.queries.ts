import { type ClosedMonth, type Months, type MonthTotal } from '#shared/areas/loans/months.schema.ts'
import { nextToClose } from '#shared/areas/loans/months.rules.ts'
import { entryKind } from '#shared/areas/loans/stock.schema.ts'
import { monthOf } from '#shared/base/fiscal.ts'
import type { AnyDb } from '#main/store/database.ts'
import { findLastClosed } from '../stock/day.queries.ts'
import { countUse, inOrderOfKinds } from '../use/sums.queries.ts'

const twoYears = 24

/** Closed months, the latest first, and the one to close next with what it did so far. */
export async function findMonths(db: AnyDb, today: string): Promise<Months> {
  const next = await findNext(db, today)
  return { next, totals: next ? await countMonth(db, next) : [], use: next ? await countUse(db, next) : [], closed: await listClosed(db) }
}

/** The month that can be closed now, if there is one. */
export async function findNext(db: AnyDb, today: string): Promise<string | null> {
  const entry = await db.selectFrom('loan_entry').select('on_day').orderBy('on_day').limit(1).executeTakeFirst()
  const job = await db.selectFrom('use_job').select('on_day').orderBy('on_day').limit(1).executeTakeFirst()
  const [first] = [entry, job].flatMap((one) => one?.on_day.slice(0, 7) ?? []).toSorted()
  return nextToClose(await findLastClosed(db), first ?? null, today)
}

/** What a month did to each item, by kind, as the ledger has it. */
export async function countMonth(db: AnyDb, month: string): Promise<MonthTotal[]> {
  const { from, to } = monthOf(`${month}-01`)
  const rows = await db
    .selectFrom('loan_entry')
    .innerJoin('loan_item', 'loan_item.id', 'loan_entry.item_id')
    .select(['loan_entry.item_id as itemId', 'loan_item.name as itemName', 'loan_entry.kind'])
    .select(({ fn, eb }) => [fn.sum<number>('loan_entry.change').as('units'), fn.sum<number>(eb('loan_entry.change', '*', eb.ref('loan_entry.unit_value'))).as('value')])
    .where('loan_entry.on_day', '>=', from)
    .where('loan_entry.on_day', '<=', to)
    .groupBy(['loan_entry.item_id', 'loan_item.name', 'loan_entry.kind'])
    .orderBy('loan_item.name')
    .orderBy('loan_entry.kind')
    .execute()
  return rows.map((row) => ({ ...row, kind: entryKind.parse(row.kind) }))
}

/** A closed month; one must be there. */
export async function getClosed(db: AnyDb, month: string): Promise<ClosedMonth> {
  return (await listClosed(db)).find((closed) => closed.month === month)!
}

async function listClosed(db: AnyDb): Promise<ClosedMonth[]> {
  const months = await db
    .selectFrom('loan_month')
    .leftJoin('member', 'member.id', 'loan_month.closed_by')
    .select(['loan_month.month', 'loan_month.closed_at as closedAt', 'member.name as closedByName'])
    .orderBy('loan_month.month', 'desc')
    .limit(twoYears)
    .execute()
  if (months.length === 0) return []
  const totals = await db
    .selectFrom('loan_month_total as total')
    .innerJoin('loan_item', 'loan_item.id', 'total.item_id')
    .select(['total.month', 'total.item_id as itemId', 'loan_item.name as itemName', 'total.kind', 'total.units', 'total.value'])
    .where('total.month', '>=', months.at(-1)!.month)
    .orderBy('loan_item.name')
    .orderBy('total.kind')
    .execute()
  const used = await db.selectFrom('use_month_total').selectAll().where('month', '>=', months.at(-1)!.month).execute()
  const byMonth = Map.groupBy(totals, ({ month }) => month)
  const usedByMonth = Map.groupBy(used, ({ month }) => month)
  return months.map((closed) => ({
    ...closed,
    closedByName: closed.closedByName ?? '',
    totals: (byMonth.get(closed.month) ?? []).map(({ month: _month, ...total }) => ({ ...total, kind: entryKind.parse(total.kind) })),
    use: inOrderOfKinds(usedByMonth.get(closed.month) ?? []),
  }))
}
