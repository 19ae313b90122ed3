import { type PastImport, pastImport } from '#shared/areas/contacts/importing.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Files brought in so far, newest first: their ids sort by time. */
export async function listImports(db: AnyDb, page: { cursor?: string | null | undefined; limit: number }): Promise<{ items: PastImport[]; next: string | null }> {
  const rows = await imports(db)
    .$if(Boolean(page.cursor), (query) => query.where('past.id', '<', page.cursor!))
    .orderBy('past.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const items = rows.slice(0, page.limit).map(toImport)
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null }
}

/** One import with who made it; throws NOT_FOUND. */
export async function getImport(db: AnyDb, id: string): Promise<PastImport & { memberId: string }> {
  const row = await imports(db).where('past.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return { ...toImport(row), memberId: row.member_id }
}

function imports(db: AnyDb) {
  return db
    .selectFrom('contact_import as past')
    .leftJoin('member as maker', 'maker.id', 'past.member_id')
    .leftJoin('member as undoer', 'undoer.id', 'past.undone_by')
    .selectAll('past')
    .select(['maker.name as maker_name', 'undoer.name as undoer_name'])
}

type ImportLine = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>

function toImport(row: ImportLine): PastImport {
  const undone = row.undone_at === null ? null : { at: row.undone_at, memberName: row.undoer_name ?? '', removed: row.removed, kept: row.kept }
  const { id, at, source, added, known, refused } = row
  return pastImport.parse({ id, at, source, added, known, refused, memberName: row.maker_name ?? '', fileName: row.file_name, undone })
}
