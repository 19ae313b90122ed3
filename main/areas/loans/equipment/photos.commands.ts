import { photoMost, pictureType } from '#shared/base/photos.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { getEquipment } from './items.queries.ts'

/** The picture of a thing, or null. */
export async function findPhoto(db: AnyDb, itemId: string): Promise<Blob | null> {
  const row = await db.selectFrom('equipment_photo').select(['type', 'bytes']).where('item_id', '=', itemId).executeTakeFirst()
  return row ? new Blob([new Uint8Array(row.bytes)], { type: row.type }) : null
}

/** Keeps a photo in place of the one of before; INVALID for what is no picture by its bytes, or too large. */
export async function savePhoto(db: WriteDb, { itemId, photo, alt }: { itemId: string; photo: Blob; alt: string }, act: Act): Promise<void> {
  await getEquipment(db, itemId, await clinicDay(db, act.at))
  if (photo.size > photoMost) throw invalidField(['photo'], 'kit:photo.tooLarge')
  const bytes = Buffer.from(await photo.arrayBuffer())
  const type = pictureType(bytes)
  if (!type) throw invalidField(['photo'], 'kit:photo.notPicture')
  await db.deleteFrom('equipment_photo').where('item_id', '=', itemId).execute()
  await db.insertInto('equipment_photo').values({ item_id: itemId, type, bytes, alt, at: act.at }).execute()
  act.touch('loans', itemId)
}

/** Says anew what a photo shows; NOT_FOUND when there is none. */
export async function describePhoto(db: WriteDb, { itemId, alt }: { itemId: string; alt: string }, act: Act): Promise<void> {
  if (!(await findPhoto(db, itemId))) throw notFound('loans', itemId)
  await db.updateTable('equipment_photo').set({ alt }).where('item_id', '=', itemId).execute()
  act.touch('loans', itemId)
}

/** Forgets a photo; nothing when there is none. */
export async function removePhoto(db: WriteDb, itemId: string, act: Act): Promise<void> {
  await db.deleteFrom('equipment_photo').where('item_id', '=', itemId).execute()
  act.touch('loans', itemId)
}
