import { fold } from '#shared/base/text.ts'
import type { WriteDb } from '#main/store/database.ts'

/**
 * How each of these tags is to be spelled, by its folded form: as contacts that have it spell it already,
 * so that "tenants" and "Tenants" are one tag; a tag nobody has is spelled as it was typed.
 */
export async function spellTags(db: WriteDb, typed: readonly string[]): Promise<Map<string, string>> {
  const spelled = new Map<string, string>()
  for (const tag of typed) if (!spelled.has(fold(tag))) spelled.set(fold(tag), tag)
  for (const [folded, tag] of spelled) {
    const known = await knownSpelling(db, folded)
    if (known) spelled.set(folded, known)
    else await keepSpelling(db, folded, tag)
  }
  return spelled
}

async function knownSpelling(db: WriteDb, folded: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('contact_tag_name as name')
    .select('name.tag')
    .where('name.folded', '=', folded)
    .where(({ exists, selectFrom }) => exists(selectFrom('contact_tag').select('contact_tag.tag').whereRef('contact_tag.tag', '=', 'name.tag')))
    .executeTakeFirst()
  return row?.tag
}

async function keepSpelling(db: WriteDb, folded: string, tag: string): Promise<void> {
  await db.insertInto('contact_tag_name').values({ folded, tag }).onConflict((conflict) => conflict.column('folded').doUpdateSet({ tag })).execute()
}
