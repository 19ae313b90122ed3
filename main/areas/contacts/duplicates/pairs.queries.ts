import { compareContacts } from '#shared/areas/contacts/duplicates.rules.ts'
import { type Comparison, type DuplicatePair, duplicateReason, type DuplicateReason } from '#shared/areas/contacts/duplicates.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { withholdReach } from '#shared/areas/contacts/safety.rules.ts'
import { contactSummariesById, getContact } from '#main/areas/contacts/contacts.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { comparablesOf } from './comparables.queries.ts'
import { getRules } from './duplicates.queries.ts'
import { isOwnPart } from '../ownParts.ts'
import { contactIdsOf } from './aliases.queries.ts'
import { aliasedLinks, movingLinks } from './links.ts'

/** When everyone was last compared, and what was found; null: never. */
export async function findLastSearch(db: AnyDb): Promise<{ at: number; contacts: number; pairs: number } | null> {
  return (await db.selectFrom('duplicate_search').select(['at', 'contacts', 'pairs']).where('one', '=', 1).executeTakeFirst()) ?? null
}

/** A page of the pairs found, likeliest first; not those one of whom is archived (merged) by now, nor those said to be different. */
export async function listPairs(db: AnyDb, { cursor, limit }: { cursor?: string | null | undefined; limit: number }): Promise<{ items: DuplicatePair[]; next: string | null }> {
  const rows = await selectPairs(db, placeOf(cursor), limit).execute()
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const different = await differentPairs(db, page.flatMap((row) => [row.a_id, row.b_id]))
  const shown = page.filter((row) => !different.has(`${row.a_id} ${row.b_id}`))
  const contacts = await contactSummariesById(db, shown.flatMap((row) => [row.a_id, row.b_id]))
  const items = shown.map((row) => {
    const [a, b] = [contacts.get(row.a_id)!, contacts.get(row.b_id)!]
    return { a, b, score: row.score, reasons: withheld(duplicateReason.array().parse(JSON.parse(row.reasons)), a.unsafe || b.unsafe) }
  })
  return { items, next: last && rows.length > limit ? `${last.score} ${last.a_id} ${last.b_id}` : null }
}

/** What two have in common, without how to reach someone unsafe to contact. */
function withheld(reasons: DuplicateReason[], unsafe: boolean): DuplicateReason[] {
  const reach = new Set(['email', 'phone', 'street', 'postalCode'])
  return unsafe ? reasons.map((reason) => (reach.has(reason.why) ? { ...reason, shown: '…' } : reason)) : reasons
}

interface Place {
  score: number
  a: string
  b: string
}

function placeOf(cursor: string | null | undefined): Place | null {
  const [score = '', a = '', b = ''] = (cursor ?? '').split(' ')
  return cursor ? { score: Number.parseInt(score, 10) || 0, a, b } : null
}

/** One more than a page, in the order of the index by score. */
export function selectPairs(db: AnyDb, after: Place | null, limit: number) {
  return db
    .selectFrom('contact_pair as pair')
    .select(['pair.a_id', 'pair.b_id', 'pair.score', 'pair.reasons'])
    .where('pair.different', '=', 0)
    .where(({ exists, selectFrom }) => exists(selectFrom('contact').select('contact.id').whereRef('contact.id', '=', 'pair.a_id').where('contact.archived_at', 'is', null)))
    .where(({ exists, selectFrom }) => exists(selectFrom('contact').select('contact.id').whereRef('contact.id', '=', 'pair.b_id').where('contact.archived_at', 'is', null)))
    .$if(after !== null, (query) => query.where('pair.score', '<=', after!.score).where(({ or, eb, refTuple, tuple }) =>
      or([eb('pair.score', '<', after!.score), eb(refTuple('pair.a_id', 'pair.b_id'), '>', tuple(after!.a, after!.b))])))
    .orderBy('pair.score', 'desc')
    .orderBy('pair.a_id')
    .orderBy('pair.b_id')
    .limit(limit + 1)
}

/** Pairs said to be different, as "a b", among all or among these contacts: said of them, or of someone merged into one of them. */
export async function differentPairs(db: AnyDb, among?: string[]): Promise<Set<string>> {
  const aliases = await db
    .selectFrom('contact_alias')
    .select(['merged_id', 'kept_id'])
    .$if(among !== undefined, (query) => query.where('kept_id', 'in', among!.length > 0 ? among! : ['']))
    .execute()
  if (among && aliases.length === 0) return new Set()
  const keptOf = new Map(aliases.map((row) => [row.merged_id, row.kept_id]))
  const rows = await db.selectFrom('contact_pair').select(['a_id', 'b_id']).where('different', '=', 1).execute()
  return new Set(rows.map((row) => ordered(keptOf.get(row.a_id) ?? row.a_id, keptOf.get(row.b_id) ?? row.b_id).join(' ')))
}

/** Two ids as a pair's row has them. */
export const ordered = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one])

/** Two contacts side by side. */
export async function compareTwo(db: AnyDb, aId: string, bId: string): Promise<Comparison> {
  const [a, b] = [await getContact(db, aId), await getContact(db, bId)]
  const known = await comparablesOf(db, [aId, bId])
  const [first, second] = [known.get(aId), known.get(bId)]
  if (!first || !second) throw notFound('contacts', first ? bId : aId)
  const compared = compareContacts(first, second, await getRules(db))
  const reasons = withheld(compared.reasons, a.unsafe || b.unsafe)
  return { a: withholdReach(a), b: withholdReach(b), linked: { a: await countLinked(db, aId), b: await countLinked(db, bId) }, ...compared, reasons }
}

/** How many rows of other tables refer to a contact, or to one merged into it. */
async function countLinked(db: AnyDb, contactId: string): Promise<number> {
  const ids = await contactIdsOf(db, contactId)
  let linked = 0
  for (const { table, column } of [...movingLinks, ...aliasedLinks].filter((link) => link.table !== 'safety_card_change' && !isOwnPart(link.table))) {
    // Tables and columns of the registry, one like the other: the type of one of them stands for all.
    const row = await db.selectFrom(table as 'booking').select(({ fn }) => fn.countAll<number>().as('count')).where(column as 'contact_id', 'in', ids).executeTakeFirstOrThrow()
    linked += Number(row.count)
  }
  return linked
}
