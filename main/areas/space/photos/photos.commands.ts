import { photoMost, pictureType } from '#shared/base/photos.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getRoom } from '../rooms.queries.ts'
import { needPhoto } from './photos.queries.ts'

/** Keeps a room's photo, in place of the one of before; INVALID for what is no picture by its bytes, or too large. */
export async function savePhoto(db: WriteDb, roomId: string, photo: Blob, alt: string, act: Act): Promise<void> {
  await getRoom(db, roomId)
  if (photo.size > photoMost) throw invalidField(['photo'], 'kit:photo.tooLarge')
  const bytes = Buffer.from(await photo.arrayBuffer())
  const type = pictureType(bytes)
  if (!type) throw invalidField(['photo'], 'kit:photo.notPicture')
  await db.deleteFrom('room_photo').where('room_id', '=', roomId).execute()
  await db.insertInto('room_photo').values({ room_id: roomId, type, bytes, alt, at: act.at }).execute()
  act.touch('space', roomId)
}

/** Says anew what a photo shows. */
export async function describePhoto(db: WriteDb, roomId: string, alt: string, act: Act): Promise<void> {
  await needPhoto(db, roomId)
  await db.updateTable('room_photo').set({ alt }).where('room_id', '=', roomId).execute()
  act.touch('space', roomId)
}

/** Forgets a room's photo; nothing when there is none. */
export async function removePhoto(db: WriteDb, roomId: string, act: Act): Promise<void> {
  await db.deleteFrom('room_photo').where('room_id', '=', roomId).execute()
  act.touch('space', roomId)
}
