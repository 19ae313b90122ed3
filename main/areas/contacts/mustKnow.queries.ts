import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Throws NOT_FOUND unless there is such a contact, archived or not. */
export async function mustKnowContact(db: AnyDb, contactId: string): Promise<void> {
  const row = await db.selectFrom('contact').select('id').where('id', '=', contactId).executeTakeFirst()
  if (!row) throw notFound('contacts', contactId)
}
