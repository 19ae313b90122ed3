import { dayAt } from '#shared/base/time.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** The clinic's calendar day at a moment. */
export async function clinicDay(db: AnyDb, at: number): Promise<string> {
  return dayAt(at, await getZone(db))
}

/** The last month that was closed, "2026-10", if any was. */
export async function findLastClosed(db: AnyDb): Promise<string | null> {
  const row = await db.selectFrom('loan_month').select('month').orderBy('month', 'desc').limit(1).executeTakeFirst()
  return row?.month ?? null
}

/** The day something is written down for: today unless another is given. Throws INVALID for a day to come, CONFLICT for one in a closed month. */
export async function mustBeOpen(db: AnyDb, day: string | null | undefined, today: string): Promise<string> {
  const on = day ?? today
  if (on > today) throw invalidField(['day'], 'stock:day.future')
  const closed = await findLastClosed(db)
  if (closed !== null && on.slice(0, 7) <= closed) throw deskError('CONFLICT', { reason: 'monthClosed', field: 'day' })
  return on
}
