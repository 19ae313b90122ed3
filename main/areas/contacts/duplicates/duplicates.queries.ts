import { type Comparable, comparableOf, compareContacts, shippedRules } from '#shared/areas/contacts/duplicates.rules.ts'
import { type DuplicateReason, type DuplicateRules, duplicateRules, type LikeContact, type TypedContact } from '#shared/areas/contacts/duplicates.schema.ts'
import { sql } from 'kysely'
import { contactSummariesById } from '#main/areas/contacts/contacts.queries.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'
import { comparablesOf } from './comparables.queries.ts'

/** A contact that may be the same as one handed in. */
export interface Like {
  contactId: string
  score: number
  reasons: DuplicateReason[]
}

/** Of one phone, e-mail or name no more contacts than this are looked at. */
const mostPerKey = 20
/** Of contacts whose names begin alike, while one types. */
const mostNeighbours = 40
const mostShown = 5
/** So many who were compared are kept for the next rows of a file. */
const mostSeen = 20_000
/** While one types, two thirds of the points are enough for a word of warning. */
const typingShare = 2 / 3

/** The rules in force: the coordinator's, or those shipped. */
export async function getRules(db: AnyDb): Promise<DuplicateRules> {
  const row = await db.selectFrom('duplicate_rules').select('rules').where('one', '=', 1).executeTakeFirst()
  return row ? duplicateRules.parse(JSON.parse(row.rules)) : shippedRules
}

/**
 * For each input the contacts that may be the same, likeliest first, at most five; archived ones are left out.
 * `seen` keeps who was compared for the next call, of a long file. Candidates share a phone, an e-mail, a whole name (either way round) or an other name; about a dozen statements for a few hundred inputs.
 */
export async function findLike(db: AnyDb, inputs: readonly TypedContact[], seen = new Map<string, Comparable>()): Promise<Like[][]> {
  const rules = await getRules(db)
  const typed = inputs.map(comparableOf)
  const candidates = await candidatesOf(db, typed)
  return scored(db, typed, candidates, rules, rules.threshold, seen)
}

/** The contacts that may be the one being typed; also those whose name only begins alike, and with fewer points. */
export async function listLike(db: AnyDb, contact: TypedContact): Promise<{ items: LikeContact[] }> {
  const rules = await getRules(db)
  const typed = comparableOf(contact)
  const [candidates] = await candidatesOf(db, [typed])
  for (const id of await neighboursOf(db, typed)) candidates!.add(id)
  const [found] = await scored(db, [typed], [candidates!], rules, Math.ceil(rules.threshold * typingShare))
  const summaries = await contactSummariesById(db, found!.map(({ contactId }) => contactId))
  return { items: found!.flatMap(({ contactId, score, reasons }) => (summaries.has(contactId) ? [{ contact: summaries.get(contactId)!, score, reasons }] : [])) }
}

async function scored(db: AnyDb, typed: Comparable[], candidates: Set<string>[], rules: DuplicateRules, least: number, known = new Map<string, Comparable>()): Promise<Like[][]> {
  if (known.size > mostSeen) known.clear()
  const unseen = candidates.flatMap((ids) => [...ids].filter((id) => !known.has(id)))
  for (const [id, one] of await comparablesOf(db, unseen)) known.set(id, one)
  return typed.map((one, index) =>
    [...candidates[index]!]
      .flatMap((contactId) => {
        const other = known.get(contactId)
        return other ? [{ contactId, ...compareContacts(one, other, rules) }] : []
      })
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || (a.contactId < b.contactId ? -1 : 1))
      .slice(0, mostShown))
}

async function candidatesOf(db: AnyDb, typed: Comparable[]): Promise<Set<string>[]> {
  const names = typed.map(namesOf)
  const [phones, emails, named, othersNamed] = await Promise.all([
    bearersOf(db, 'contact_phone.digits', typed.flatMap((one) => [...one.phones.keys()])),
    bearersOf(db, 'contact_email.folded', typed.flatMap(({ emails }) => emails)),
    bearersOf(db, 'contact.match_name', names.flat()),
    bearersOf(db, 'contact_other_name.folded', names.flat()),
  ])
  const [byPhone, byEmail, byName, byOther] = [phones, emails, named, othersNamed].map((rows) => Map.groupBy(rows, ({ key }) => key))
  return typed.map((one, index) => {
    const hits = [...[...one.phones.keys()].map((key) => byPhone!.get(key)), ...one.emails.map((key) => byEmail!.get(key)), ...names[index]!.flatMap((key) => [byName!.get(key), byOther!.get(key)])]
    return new Set(hits.flatMap((rows) => (rows ?? []).map(({ id }) => id)))
  })
}

/** Of each of these keys the first few contacts that bear it, however many do. */
async function bearersOf(db: AnyDb, column: 'contact.match_name' | 'contact_phone.digits' | 'contact_email.folded' | 'contact_other_name.folded', keys: string[]): Promise<{ key: string; id: string }[]> {
  const table = column.slice(0, column.indexOf('.'))
  const bearers = sql`select ${sql.ref(table === 'contact' ? 'id' : 'contact_id')} from ${sql.table(table)} as bearer where ${sql.ref(`bearer${column.slice(table.length)}`)} = wanted.value limit ${mostPerKey}`
  const { rows } = await sql<{ key: string; id: string }>`select wanted.value as key, contact.id from json_each(${JSON.stringify([...new Set(keys)])}) as wanted
    cross join contact on contact.id in (${bearers})`.execute(db as WriteDb)
  return rows
}

const namesOf = ({ full, given, family, others }: Comparable) => [full, given && family ? `${family} ${given}` : '', ...others].filter(Boolean)

/** Contacts near it in the order of names: same family name and first letter, family name begun alike, the fields swapped. */
async function neighboursOf(db: AnyDb, { kind, full, given, family }: Comparable): Promise<string[]> {
  const begun = kind === 'organization' ? [full.slice(0, 6)] : [`${family} ${given.slice(0, 1)}`, family.slice(0, 4), `${given} ${family.slice(0, 1)}`]
  const ids: string[] = []
  for (const from of begun.map((one) => one.trim()).filter((one) => one.length > 2)) {
    const rows = await db
      .selectFrom('contact')
      .select('id')
      .where('archived_at', 'is', null)
      .where('sort_name', '>=', from)
      .where('sort_name', '<', `${from}\u{10ffff}`)
      .orderBy('sort_name')
      .orderBy('id')
      .limit(mostNeighbours)
      .execute()
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}
