import type { Drawer } from '#shared/areas/loans/stock.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Every drawer, the oldest first; archived ones last. */
export async function listDrawers(db: AnyDb): Promise<Drawer[]> {
  const rows = await db.selectFrom('loan_drawer').selectAll().orderBy('id').limit(200).execute()
  return rows.map(drawerOf).toSorted((one, other) => Number(one.archived) - Number(other.archived))
}

/** The drawer, also an archived one; throws NOT_FOUND. */
export async function getDrawer(db: AnyDb, drawerId: string): Promise<Drawer> {
  const row = await db.selectFrom('loan_drawer').selectAll().where('id', '=', drawerId).executeTakeFirst()
  if (!row) throw notFound('loans', drawerId)
  return drawerOf(row)
}

/** The drawer to put something into, the first when none is wished for. Throws INVALID in `field` when it is archived. */
export async function getDrawerInUse(db: AnyDb, drawerId: string | null | undefined, field: string): Promise<Drawer> {
  if (!drawerId) return (await listDrawers(db))[0]!
  const drawer = await getDrawer(db, drawerId)
  if (drawer.archived) throw invalidField([field], 'stock:drawer.isArchived')
  return drawer
}

const drawerOf = (row: { id: string; name: string; archived_at: number | null }): Drawer => ({ id: row.id, name: row.name, archived: row.archived_at !== null })
