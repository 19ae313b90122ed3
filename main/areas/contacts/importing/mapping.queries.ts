import { createHash } from 'node:crypto'
import { z } from 'zod'
import { clashingColumns } from '#shared/areas/contacts/importing.rules.ts'
import { type ColumnPlace, columnPlace } from '#shared/areas/contacts/importing.schema.ts'
import { fold } from '#shared/base/text.ts'
import type { AnyDb } from '#main/store/database.ts'

const kept = z.array(z.tuple([z.string(), columnPlace.nullable()]))

/** What stands for a set of column names, in whatever order and however they are written. */
export const columnsKey = (names: readonly string[]): string => createHash('sha256').update(JSON.stringify(names.map(fold).sort())).digest('hex')

/** Where columns of these names went the last time someone chose; null when nobody did. Columns of one name keep their order. */
export async function findMapping(db: AnyDb, names: readonly string[]): Promise<(ColumnPlace | null)[] | null> {
  const row = await db.selectFrom('import_mapping').select('places').where('columns_key', '=', columnsKey(names)).executeTakeFirst()
  const read = row ? kept.safeParse(JSON.parse(row.places)) : undefined
  if (!read?.success) return null
  const left = [...read.data]
  const places = names.map((name) => {
    const at = left.findIndex(([known]) => known === fold(name))
    return at < 0 ? null : left.splice(at, 1)[0]![1]
  })
  return clashingColumns(places).length > 0 ? null : places
}
