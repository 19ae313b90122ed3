import type { DuplicateRules } from '#shared/areas/contacts/duplicates.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { getContact } from '#main/areas/contacts/contacts.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getRules } from './duplicates.queries.ts'
import { ordered } from './pairs.queries.ts'

/** Sets what counts how much; the pairs found stay as they are until everyone is compared again. */
export async function setRules(db: WriteDb, rules: DuplicateRules, act: Act): Promise<DuplicateRules> {
  const row = { rules: JSON.stringify(rules), at: act.at }
  await db.insertInto('duplicate_rules').values({ one: 1, ...row }).onConflict((conflict) => conflict.column('one').doUpdateSet(row)).execute()
  act.touch('contacts')
  return getRules(db)
}

/** Remembers that two contacts are not the same, or forgets it again. */
export async function setDifferent(db: WriteDb, aId: string, bId: string, different: boolean, act: Act): Promise<void> {
  const [a, b] = ordered((await getContact(db, aId)).id, (await getContact(db, bId)).id)
  if (a === b) throw invalidField(['bId'], 'duplicates:merge.kinds')
  await db
    .insertInto('contact_pair')
    .values({ a_id: a, b_id: b, score: 0, reasons: '[]', different: different ? 1 : 0, at: act.at })
    .onConflict((conflict) => conflict.columns(['a_id', 'b_id']).doUpdateSet({ different: different ? 1 : 0 }))
    .execute()
  // A pair that no search has found is not one to show.
  await db.deleteFrom('contact_pair').where('a_id', '=', a).where('b_id', '=', b).where('different', '=', 0).where('score', '=', 0).execute()
  act.touch('contacts', a, b)
}
