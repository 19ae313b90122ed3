import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Which rooms have a photo, and what it shows; not the pictures. */
export function listPhotos(db: AnyDb): Promise<{ roomId: string; alt: string; at: number }[]> {
  return db.selectFrom('room_photo').select(['room_id as roomId', 'alt', 'at']).orderBy('room_id').limit(500).execute()
}

/** The picture of a room, or null. */
export async function findPhoto(db: AnyDb, roomId: string): Promise<{ type: string; bytes: Buffer } | null> {
  return (await db.selectFrom('room_photo').select(['type', 'bytes']).where('room_id', '=', roomId).executeTakeFirst()) ?? null
}

/** Throws NOT_FOUND when the room has no photo. */
export async function needPhoto(db: AnyDb, roomId: string): Promise<void> {
  if (!(await findPhoto(db, roomId))) throw notFound('space', roomId)
}
