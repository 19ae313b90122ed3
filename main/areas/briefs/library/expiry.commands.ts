import type { ToRefresh } from '#shared/areas/briefs/library.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getToRefresh } from './expiry.queries.ts'

/** Writes until when a document's figures hold, in both its languages. INVALID `expiresOn` for a day before the clinic's `today`; throws NOT_FOUND. */
export async function renew(db: WriteDb, { id, expiresOn }: { id: string; expiresOn: string }, today: string, act: Act): Promise<ToRefresh> {
  if (expiresOn < today) throw invalidField(['expiresOn'], 'briefLibrary:refresh.over')
  const { pair } = await getToRefresh(db, id)
  const ids = pair ? [id, pair.id] : [id]
  await db.updateTable('brief').set({ expires_on: expiresOn }).where('id', 'in', ids).execute()
  act.touch('briefs', ...ids)
  return getToRefresh(db, id)
}
