import type { Selectable } from 'kysely'
import { type TieKind, tieKind } from '#shared/areas/contacts/ties.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { TiesTables } from './ties.tables.ts'

/** Every kind of tie in the clinic's order, archived ones too. */
export async function listTieKinds(db: AnyDb): Promise<TieKind[]> {
  const rows = await db.selectFrom('tie_kind').selectAll().orderBy('position').orderBy('id').limit(200).execute()
  return rows.map(tieKindOf)
}

/** One kind of tie; throws NOT_FOUND. */
export async function getTieKind(db: AnyDb, id: string): Promise<TieKind> {
  const row = await db.selectFrom('tie_kind').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return tieKindOf(row)
}

function tieKindOf(row: Selectable<TiesTables['tie_kind']>): TieKind {
  return tieKind.parse({
    id: row.id,
    forward: { 'en-CA': row.forward_en, 'fr-CA': row.forward_fr },
    backward: { 'en-CA': row.backward_en, 'fr-CA': row.backward_fr },
    fromKind: row.from_kind,
    toKind: row.to_kind,
    alike: row.alike === 1,
    archived: row.archived_at !== null,
  })
}
