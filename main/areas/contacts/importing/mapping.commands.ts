import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import type { Layout } from './header.ts'
import { columnsKey } from './mapping.queries.ts'

const mostKept = 100

/** Keeps where a person sent the columns of a file, for the next one that has the same. */
export async function rememberMapping(db: WriteDb, { columns }: Layout, act: Act): Promise<void> {
  const columns_key = columnsKey(columns.map(({ name }) => name))
  const places = JSON.stringify(columns.map(({ name, place }) => [fold(name), place]))
  await db
    .insertInto('import_mapping')
    .values({ columns_key, places, used_at: act.at })
    .onConflict((conflict) => conflict.column('columns_key').doUpdateSet({ places, used_at: act.at }))
    .execute()
  const old = await db.selectFrom('import_mapping').select('columns_key').orderBy('used_at', 'desc').offset(mostKept).limit(mostKept).execute()
  if (old.length > 0) await db.deleteFrom('import_mapping').where('columns_key', 'in', old.map((row) => row.columns_key)).execute()
}
