import type { Drawer } from '#shared/areas/loans/stock.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getDrawer, listDrawers } from './drawers.queries.ts'
import { listShelf } from './shelf.queries.ts'

/** A new place to keep stock in. Refused when one in use has that name. */
export async function addDrawer(db: WriteDb, name: string, act: Act): Promise<Drawer> {
  await refuseNamesake(db, name)
  const id = act.newId()
  await db.insertInto('loan_drawer').values({ id, name, archived_at: null, created_at: act.at }).execute()
  return changed(db, id, act)
}

/** Gives a drawer another name. */
export async function renameDrawer(db: WriteDb, drawerId: string, name: string, act: Act): Promise<Drawer> {
  await refuseNamesake(db, name, drawerId)
  await db.updateTable('loan_drawer').set({ name }).where('id', '=', drawerId).execute()
  return changed(db, drawerId, act)
}

/** Puts an empty drawer away; its lines stay in the ledger. */
export async function archiveDrawer(db: WriteDb, drawerId: string, act: Act): Promise<Drawer> {
  if ((await listShelf(db, { drawerId })).length > 0) throw invalidField(['id'], 'stock:drawer.notEmpty')
  const others = (await listDrawers(db)).filter(({ id, archived }) => id !== drawerId && !archived)
  if (others.length === 0) throw invalidField(['id'], 'stock:drawer.last')
  await db.updateTable('loan_drawer').set({ archived_at: act.at }).where('id', '=', drawerId).execute()
  return changed(db, drawerId, act)
}

/** Takes a drawer into use again. Refused when another has its name by now. */
export async function restoreDrawer(db: WriteDb, drawerId: string, act: Act): Promise<Drawer> {
  await refuseNamesake(db, (await getDrawer(db, drawerId)).name, drawerId)
  await db.updateTable('loan_drawer').set({ archived_at: null }).where('id', '=', drawerId).execute()
  return changed(db, drawerId, act)
}

async function changed(db: WriteDb, drawerId: string, act: Act): Promise<Drawer> {
  act.touch('loans', drawerId)
  return getDrawer(db, drawerId)
}

async function refuseNamesake(db: WriteDb, name: string, except?: string): Promise<void> {
  const namesake = (await listDrawers(db)).find((drawer) => !drawer.archived && drawer.id !== except && drawer.name.toLowerCase() === name.toLowerCase())
  if (namesake) throw deskError('CONFLICT', { reason: 'alreadyExists', field: 'name', with: [{ area: 'loans', id: namesake.id, label: namesake.name }] })
}
