import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

/** Keeps the pictures that came with new contacts. */
export async function keepPhotos(db: WriteDb, photos: readonly { contactId: string; type: string; bytes: Buffer }[], act: Act): Promise<void> {
  for (const { contactId, type, bytes } of photos) {
    await db.insertInto('contact_photo').values({ contact_id: contactId, type, bytes, added_at: act.at }).execute()
  }
}

/** Forgets the picture of a contact; nothing when there is none. */
export async function removePhoto(db: WriteDb, contactId: string, act: Act): Promise<void> {
  await db.deleteFrom('contact_photo').where('contact_id', '=', contactId).execute()
  act.touch('contacts', contactId)
}
