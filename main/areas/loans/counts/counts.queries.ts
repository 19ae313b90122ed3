import { type Count, type CountLine, countState, type ToCount } from '#shared/areas/loans/counts.schema.ts'
import { addDays } from '#shared/base/time.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { listFindable } from '../stock/shelf.queries.ts'

/** Where a drawer was never counted: what ran out longer ago is not looked for any more. */
const daysToLookBack = 60

/** The lots that may be found in a drawer at a moment, without how many: also those that ran out since it was last counted and right. */
export async function listToCount(db: AnyDb, drawerId: string, now: number): Promise<ToCount[]> {
  const last = await db
    .selectFrom('loan_count')
    .innerJoin('loan_count_sheet as sheet', 'sheet.count_id', 'loan_count.id')
    .select('sheet.at')
    .where('loan_count.drawer_id', '=', drawerId)
    .where('loan_count.state', '=', 'approved')
    .orderBy('loan_count.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const shelf = await listFindable(db, drawerId, last ? await clinicDay(db, last.at) : addDays(await clinicDay(db, now), -daysToLookBack))
  return shelf.map(({ drawerId: _drawerId, drawerName: _drawerName, quantity: _quantity, free: _free, ...lot }) => lot)
}

/** One count; throws NOT_FOUND. */
export async function getCount(db: AnyDb, countId: string): Promise<Count> {
  const row = await countsOf(db).where('loan_count.id', '=', countId).executeTakeFirst()
  if (!row) throw notFound('loans', countId)
  return (await withLines(db, [row]))[0]!
}

/** Counts, the newest first. */
export async function listCounts(db: AnyDb, { cursor, limit }: { cursor?: string | null | undefined; limit: number }) {
  const rows = await countsOf(db)
    .$if(Boolean(cursor), (query) => query.where('loan_count.id', '<', cursor!))
    .orderBy('loan_count.id', 'desc')
    .limit(limit + 1)
    .execute()
  return { items: await withLines(db, rows.slice(0, limit)), next: rows.length > limit ? rows[limit - 1]!.id : null }
}

/** What was counted of each lot, as the store has it; for commands. */
export async function listSheet(db: AnyDb, countId: string, place: 1 | 2) {
  return db.selectFrom('loan_count_line').select(['lot_id as lotId', 'counted', 'expected']).where('count_id', '=', countId).where('place', '=', place).orderBy('lot_id').execute()
}

const countsOf = (db: AnyDb) =>
  db
    .selectFrom('loan_count')
    .innerJoin('loan_drawer', 'loan_drawer.id', 'loan_count.drawer_id')
    .innerJoin('loan_count_sheet as first', (join) => join.onRef('first.count_id', '=', 'loan_count.id').on('first.place', '=', 1))
    .leftJoin('loan_count_sheet as second', (join) => join.onRef('second.count_id', '=', 'loan_count.id').on('second.place', '=', 2))
    .leftJoin('member as one', 'one.id', 'first.member_id')
    .leftJoin('member as other', 'other.id', 'second.member_id')
    .leftJoin('member as approver', 'approver.id', 'loan_count.approved_by')
    .select(['loan_count.id', 'loan_count.drawer_id as drawerId', 'loan_drawer.name as drawerName', 'loan_count.state', 'loan_count.reason', 'loan_count.approved_at as approvedAt'])
    .select(['first.member_id as firstMemberId', 'one.name as firstMemberName', 'first.at as firstAt', 'other.name as secondMemberName', 'second.at as secondAt', 'approver.name as approvedByName'])
    .select(({ selectFrom }) =>
      selectFrom('loan_count as before')
        .innerJoin('loan_count_sheet as last', (join) => join.onRef('last.count_id', '=', 'before.id').on('last.place', '=', 2))
        .select('last.at')
        .whereRef('before.drawer_id', '=', 'loan_count.drawer_id')
        .whereRef('before.id', '<', 'loan_count.id')
        .where('before.state', '=', 'approved')
        .orderBy('before.id', 'desc')
        .limit(1)
        .as('rightSince'),
    )

type CountRow = Awaited<ReturnType<ReturnType<typeof countsOf>['executeTakeFirstOrThrow']>>

async function withLines(db: AnyDb, rows: readonly CountRow[]): Promise<Count[]> {
  if (rows.length === 0) return []
  const lines = await db
    .selectFrom('loan_count_line as line')
    .innerJoin('loan_lot', 'loan_lot.id', 'line.lot_id')
    .innerJoin('loan_item', 'loan_item.id', 'loan_lot.item_id')
    .leftJoin('loan_count_line as second', (join) => join.onRef('second.count_id', '=', 'line.count_id').onRef('second.lot_id', '=', 'line.lot_id').on('second.place', '=', 2))
    .select(['line.count_id', 'line.lot_id', 'loan_lot.item_id', 'loan_item.name as item_name', 'loan_lot.label', 'loan_lot.unit_value', 'loan_lot.serial_from', 'loan_lot.serial_to', 'loan_lot.purchased_on', 'loan_lot.expires_on'])
    .select(['line.counted', 'line.expected', 'second.counted as second_counted', 'second.expected as second_expected'])
    .where('line.count_id', 'in', rows.map(({ id }) => id))
    .where('line.place', '=', 1)
    .orderBy('loan_item.name')
    .orderBy('line.lot_id')
    .execute()
  const byCount = Map.groupBy(lines, (line) => line.count_id)
  return rows.map((row) => ({ ...row, state: countState.parse(row.state), firstMemberName: row.firstMemberName ?? '', lines: (byCount.get(row.id) ?? []).map(lineOf) }))
}

interface LineRow {
  lot_id: string
  item_id: string
  item_name: string
  label: string
  unit_value: number
  serial_from: string
  serial_to: string
  purchased_on: string | null
  expires_on: string | null
  counted: number
  expected: number
  second_counted: number | null
  second_expected: number | null
}

/** Until the second has counted, nobody is told what the first found nor what there should be. */
function lineOf(row: LineRow): CountLine {
  const both = row.second_counted !== null && row.second_expected !== null
  return {
    lotId: row.lot_id, itemId: row.item_id, itemName: row.item_name, label: row.label, unitValue: row.unit_value,
    serialFrom: row.serial_from, serialTo: row.serial_to, purchasedOn: row.purchased_on, expiresOn: row.expires_on,
    expected: row.second_expected,
    firstDifference: both ? row.counted - row.expected : null,
    secondDifference: both ? row.second_counted! - row.second_expected! : null,
  }
}
