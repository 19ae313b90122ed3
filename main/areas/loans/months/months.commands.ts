import type { ClosedMonth } from '#shared/areas/loans/months.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { countUse } from '../use/sums.queries.ts'
import { countMonth, findNext, getClosed } from './months.queries.ts'

/** Closes a month for good and keeps what it did. */
export async function closeMonth(db: WriteDb, month: string, act: Act): Promise<ClosedMonth> {
  if (month !== (await findNext(db, await clinicDay(db, act.at)))) throw invalidField(['month'], 'stock:months.notNext')
  const [totals, use] = [await countMonth(db, month), await countUse(db, month)]
  await db.insertInto('loan_month').values({ month, closed_at: act.at, closed_by: act.member.id }).execute()
  for (const { itemId, kind, units, value } of totals) await db.insertInto('loan_month_total').values({ month, item_id: itemId, kind, units, value }).execute()
  for (const { kind, quantity, value } of use) await db.insertInto('use_month_total').values({ month, kind, quantity, value }).execute()
  act.touch('loans')
  return getClosed(db, month)
}
