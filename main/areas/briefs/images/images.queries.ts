import { type BriefImage, briefImage } from '#shared/areas/briefs/images.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A picture with its bytes, for a file that is made of a document. */
export interface StoredImage extends Omit<BriefImage, 'bytes'> {
  bytes: Buffer
}

/** The pictures with these ids; unknown ones are left out. */
export async function getBriefImages(db: AnyDb, imageIds: readonly string[]): Promise<Map<string, StoredImage>> {
  if (imageIds.length === 0) return new Map()
  const rows = await db.selectFrom('brief_image').select(['id', 'type', 'width', 'height', 'bytes']).where('id', 'in', [...new Set(imageIds)]).execute()
  return new Map(rows.map((row) => [row.id, { ...row, type: briefImage.shape.type.parse(row.type) }]))
}

/** One picture as the screen shows it; throws NOT_FOUND. */
export async function getBriefImage(db: AnyDb, imageId: string): Promise<Blob> {
  const image = (await getBriefImages(db, [imageId])).get(imageId)
  if (!image) throw notFound('briefs', imageId)
  return new Blob([new Uint8Array(image.bytes)], { type: image.type })
}
