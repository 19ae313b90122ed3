import { pictureSize } from '#shared/areas/briefs/images.rules.ts'
import { type BriefImage, imageMost } from '#shared/areas/briefs/images.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

/** Keeps a picture for a document; INVALID `image` for what is no picture by its bytes, or too large. */
export async function addBriefImage(db: WriteDb, given: Blob, act: Act): Promise<BriefImage> {
  if (given.size > imageMost) throw invalidField(['image'], 'kit:photo.tooLarge')
  const bytes = Buffer.from(await given.arrayBuffer())
  const size = pictureSize(bytes)
  if (!size) throw invalidField(['image'], 'kit:photo.notPicture')
  const id = act.newId()
  await db.insertInto('brief_image').values({ id, ...size, weight: bytes.length, bytes, added_at: act.at, added_by: act.member.id }).execute()
  return { id, ...size, bytes: bytes.length }
}
