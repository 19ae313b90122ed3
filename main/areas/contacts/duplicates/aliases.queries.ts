import { deskError } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** The contact and all that were merged into it: by these ids the rows that cannot be changed name it. */
export async function contactIdsOf(db: AnyDb, contactId: string): Promise<string[]> {
  const rows = await db.selectFrom('contact_alias').select('merged_id').where('kept_id', '=', contactId).orderBy('merged_id').execute()
  return [contactId, ...rows.map((row) => row.merged_id)]
}

/** Into whom a contact was merged; null for one that is still itself. */
export async function findMergedInto(db: AnyDb, contactId: string): Promise<{ id: string; name: string; mergeId: string } | null> {
  const row = await db
    .selectFrom('contact_alias as alias')
    .innerJoin('contact as kept', 'kept.id', 'alias.kept_id')
    .select(['kept.id', 'kept.name', 'alias.merge_id as mergeId'])
    .where('alias.merged_id', '=', contactId)
    .executeTakeFirst()
  return row ?? null
}

/** CONFLICT `mergedAway`, with whom it was merged into: a merged contact changes only by undoing that. */
export async function refuseMerged(db: AnyDb, contactId: string): Promise<void> {
  const into = await findMergedInto(db, contactId)
  if (into) throw deskError('CONFLICT', { reason: 'mergedAway', with: [{ area: 'contacts', id: into.id, label: into.name }] })
}
