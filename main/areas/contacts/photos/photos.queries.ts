import type { AnyDb } from '#main/store/database.ts'

/** The pictures of those of these contacts that have one. */
export async function photosOf(db: AnyDb, ids: readonly string[]): Promise<Map<string, { type: string; bytes: Buffer }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('contact_photo').select(['contact_id', 'type', 'bytes']).where('contact_id', 'in', ids).execute()
  return new Map(rows.map(({ contact_id, type, bytes }) => [contact_id, { type, bytes }]))
}
