import { blockKeys, blockKinds, pairsOfBlock } from '#shared/areas/contacts/blocks.rules.ts'
import { compareContacts } from '#shared/areas/contacts/duplicates.rules.ts'
import type { DuplicateReason, DuplicateRules } from '#shared/areas/contacts/duplicates.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { JobControl } from '#main/app/jobs.ts'
import type { ReadDb, WriteDb } from '#main/store/database.ts'
import { inStrides } from '../strides.ts'
import { comparablesOf } from './comparables.queries.ts'
import { getRules } from './duplicates.queries.ts'
import { differentPairs, ordered } from './pairs.queries.ts'

const stride = 2000
/** Contacts read at once for comparing: more blocks together are fewer statements. */
const batch = 2000
/** More pairs than this nobody looks through; the likeliest are kept. */
const mostPairs = 10_000

interface Found {
  score: number
  reasons: DuplicateReason[]
}

/** Pairs found so far, by "a b"; never more than twice `mostPairs`. */
class FoundPairs {
  #pairs = new Map<string, Found>()

  add(a: string, b: string, found: Found): void {
    this.#pairs.set(ordered(a, b).join(' '), found)
    if (this.#pairs.size > 2 * mostPairs) this.#pairs = new Map(this.best())
  }

  best(): [string, Found][] {
    return [...this.#pairs].sort(([one, a], [other, b]) => b.score - a.score || (one < other ? -1 : 1)).slice(0, mostPairs)
  }
}

/**
 * Compares everyone with all who share a phone, an e-mail, a sound of the name, a street number or a birth date.
 * Reads without holding anyone up; answers with what a transaction is to write (`keepPairs`).
 */
export async function findPairs(db: ReadDb, control: JobControl): Promise<{ contacts: number; pairs: [string, Found][] }> {
  const rules = await getRules(db)
  const different = await differentPairs(db)
  const { ids, blocks } = await collectBlocks(db, control)
  const found = new FoundPairs()
  let done = 0
  for (let at = 0; at < blocks.length; ) {
    const some: number[][] = []
    for (let members = 0; at < blocks.length && (some.length === 0 || members + blocks[at]!.length <= batch); at++) {
      some.push(blocks[at]!)
      members += blocks[at]!.length
    }
    await comparePairs(db, some.map((block) => block.map((index) => ids[index]!)), rules, (a, b, pair) => {
      if (!different.has(ordered(a, b).join(' '))) found.add(a, b, pair)
    })
    done = ids.length + Math.floor((ids.length * at) / blocks.length)
    await control.progress(done, 2 * ids.length)
  }
  return { contacts: ids.length, pairs: found.best() }
}

/** Every contact filed under its keys, in the order of names: a large block's neighbours then have names alike. */
async function collectBlocks(db: ReadDb, control: JobControl): Promise<{ ids: string[]; blocks: number[][] }> {
  const total = await countLive(db)
  const ids: string[] = []
  const filed = new Map<string, number[]>()
  let last = { sort_name: '', id: '' }
  for (;;) {
    const rows = await db.selectFrom('contact').select(['id', 'sort_name']).where('archived_at', 'is', null)
      .where(({ eb, refTuple, tuple }) => eb(refTuple('sort_name', 'id'), '>', tuple(last.sort_name, last.id)))
      .orderBy('sort_name').orderBy('id').limit(stride).execute()
    const known = await comparablesOf(db, rows.map(({ id }) => id))
    for (const { id } of rows) {
      const contact = known.get(id)
      const index = ids.push(id) - 1
      for (const key of new Set(contact ? blockKinds.flatMap((kind) => blockKeys(contact, kind).map((key) => `${kind} ${contact.kind} ${key}`)) : [])) {
        const block = filed.get(key)
        if (block) block.push(index)
        else filed.set(key, [index])
      }
    }
    await control.progress(ids.length, 2 * Math.max(total, ids.length))
    if (rows.length < stride) return { ids, blocks: [...filed.values()].filter((block) => block.length > 1) }
    last = rows.at(-1)!
  }
}

async function countLive(db: ReadDb): Promise<number> {
  const row = await db.selectFrom('contact').select(({ fn }) => fn.countAll<number>().as('count')).where('archived_at', 'is', null).executeTakeFirstOrThrow()
  return Number(row.count)
}

async function comparePairs(db: ReadDb, blocks: string[][], rules: DuplicateRules, add: (a: string, b: string, found: Found) => void): Promise<void> {
  const known = await comparablesOf(db, blocks.flat())
  for (const block of blocks) {
    for (const [one, other] of pairsOfBlock(block)) {
      const [first, second] = [known.get(one), known.get(other)]
      if (!first || !second) continue
      const found = compareContacts(first, second, rules)
      if (found.score >= rules.threshold) add(one, other, found)
    }
  }
}

/** The pairs found take the place of those found before; what was said to be different stays so. */
export async function keepPairs(db: WriteDb, { contacts, pairs }: { contacts: number; pairs: [string, Found][] }, act: Act): Promise<{ contacts: number; pairs: number }> {
  await db.deleteFrom('contact_pair').where('different', '=', 0).execute()
  const live = new Set((await liveOf(db, pairs.flatMap(([key]) => key.split(' ')))))
  const rows = pairs
    .map(([key, { score, reasons }]) => ({ a_id: key.split(' ')[0]!, b_id: key.split(' ')[1]!, score, reasons: JSON.stringify(reasons), different: 0, at: act.at }))
    .filter((row) => live.has(row.a_id) && live.has(row.b_id))
  await inStrides(rows, (some) => db.insertInto('contact_pair').values(some).onConflict((conflict) => conflict.doNothing()).execute())
  const search = { at: act.at, contacts, pairs: rows.length }
  await db.insertInto('duplicate_search').values({ one: 1, ...search }).onConflict((conflict) => conflict.column('one').doUpdateSet(search)).execute()
  act.touch('contacts')
  return { contacts, pairs: rows.length }
}

/** Those still there: someone may have been erased while the others were compared. */
async function liveOf(db: WriteDb, ids: string[]): Promise<string[]> {
  return [...(await comparablesOf(db, ids)).keys()]
}
