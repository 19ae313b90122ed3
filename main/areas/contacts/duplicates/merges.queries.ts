import type { Merge } from '#shared/areas/contacts/duplicates.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Merges, the latest first. */
export async function listMerges(db: AnyDb, { cursor, limit }: { cursor?: string | null | undefined; limit: number }): Promise<{ items: Merge[]; next: string | null }> {
  const rows = await mergesOf(db)
    .$if(Boolean(cursor), (query) => query.where('contact_merge.id', '<', cursor!))
    .orderBy('contact_merge.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(mergeOf)
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

/** One merge; throws NOT_FOUND. */
export async function getMerge(db: AnyDb, mergeId: string): Promise<Merge> {
  const row = await mergesOf(db).where('contact_merge.id', '=', mergeId).executeTakeFirst()
  if (!row) throw notFound('contacts', mergeId)
  return mergeOf(row)
}

/** The first merge after this one, not undone, in which the kept contact had a part: it stands in the way of undoing. */
export async function findLaterMerge(db: AnyDb, merge: Merge): Promise<Merge | undefined> {
  const row = await mergesOf(db)
    .where('contact_merge.id', '>', merge.id)
    .where('contact_merge.undone_at', 'is', null)
    .where(({ or, eb }) => or([eb('contact_merge.kept_id', '=', merge.keptId), eb('contact_merge.gone_id', '=', merge.keptId)]))
    .orderBy('contact_merge.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && mergeOf(row)
}

function mergesOf(db: AnyDb) {
  return db
    .selectFrom('contact_merge')
    .innerJoin('contact as kept', 'kept.id', 'contact_merge.kept_id')
    .innerJoin('contact as gone', 'gone.id', 'contact_merge.gone_id')
    .innerJoin('member', 'member.id', 'contact_merge.member_id')
    .select(['contact_merge.id', 'contact_merge.kept_id', 'contact_merge.gone_id', 'contact_merge.at', 'contact_merge.undone_at'])
    .select(['kept.name as kept_name', 'gone.name as gone_name', 'member.name as member_name'])
}

type MergeRow = Awaited<ReturnType<ReturnType<typeof mergesOf>['executeTakeFirstOrThrow']>>

const mergeOf = (row: MergeRow): Merge => ({
  id: row.id, keptId: row.kept_id, keptName: row.kept_name, goneId: row.gone_id, goneName: row.gone_name, memberName: row.member_name, at: row.at, undoneAt: row.undone_at,
})
