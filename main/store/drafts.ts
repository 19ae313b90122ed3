import type { AnyDb, WriteDb } from './database.ts'

/** What this member typed at `place` and has not saved, or null. */
export async function findDraft(db: AnyDb, memberId: string, place: string): Promise<{ content: unknown } | null> {
  const row = await db.selectFrom('draft').select('content').where('member_id', '=', memberId).where('place', '=', place).executeTakeFirst()
  return row ? { content: JSON.parse(row.content) as unknown } : null
}

export async function saveDraft(db: WriteDb, memberId: string, place: string, content: unknown, at: number): Promise<void> {
  const text = JSON.stringify(content ?? null)
  await db
    .insertInto('draft')
    .values({ member_id: memberId, place, content: text, at })
    .onConflict((conflict) => conflict.columns(['member_id', 'place']).doUpdateSet({ content: text, at }))
    .execute()
}

export async function clearDraft(db: WriteDb, memberId: string, place: string): Promise<void> {
  await db.deleteFrom('draft').where('member_id', '=', memberId).where('place', '=', place).execute()
}

/** Forgets every draft that mentions a record, whoever typed it. */
export async function dropDraftsNaming(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom('draft').where(({ or, eb }) => or([eb('place', 'like', `%${id}%`), eb('content', 'like', `%${id}%`)])).execute()
}
