import { pictureSize } from '#shared/areas/briefs/images.rules.ts'
import type { Letterhead, LetterheadWithShipped } from '#shared/areas/briefs/letterhead.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import { photoMost } from '#shared/base/photos.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getLetterhead } from './letterhead.queries.ts'

/** Stands for the one letterhead among the ids of what changed. */
const letterheadId = 'letterhead'

/** Saves the clinic's colour, lines and disclaimers; all its documents have them from their next printing on. */
export async function saveLetterhead(db: WriteDb, said: Letterhead, act: Act): Promise<LetterheadWithShipped> {
  const row = { accent: said.accent, lines: JSON.stringify(said.lines), logo_alt: JSON.stringify(said.logoAlt), disclaimers: JSON.stringify(said.disclaimers) }
  await db.insertInto('letterhead').values({ only: 1, ...row }).onConflict((same) => same.column('only').doUpdateSet(row)).execute()
  act.touch('briefs', letterheadId)
  return getLetterhead(db)
}

/** Keeps a logo in place of the one of before; INVALID for what is no picture by its bytes, or too large. */
export async function saveLogo(db: WriteDb, logo: Blob, act: Act): Promise<void> {
  if (logo.size > photoMost) throw invalidField(['logo'], 'kit:photo.tooLarge')
  const bytes = Buffer.from(await logo.arrayBuffer())
  const type = pictureSize(bytes)?.type
  if (!type) throw invalidField(['logo'], 'kit:photo.notPicture')
  const row = { type, bytes, at: act.at }
  await db.insertInto('letterhead_logo').values({ only: 1, ...row }).onConflict((same) => same.column('only').doUpdateSet(row)).execute()
  act.touch('briefs', letterheadId)
}

/** Forgets the logo; nothing when there is none. */
export async function removeLogo(db: WriteDb, act: Act): Promise<void> {
  await db.deleteFrom('letterhead_logo').execute()
  act.touch('briefs', letterheadId)
}
