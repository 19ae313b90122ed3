import { sql } from 'kysely'
import { fold } from '#shared/base/text.ts'
import type { AnyDb, WriteDb } from './database.ts'
import { insertCells } from './bulk.ts'
import { forgetWords, rememberWords } from './spelling.ts'

export interface Searchable {
  area: string
  id: string
  /** What is shown and weighs most. */
  title: string
  /** All else that should find it. */
  body: string
  /** What should find it when nothing better does. */
  notes?: string
  /** Of title and body, the text whose words should also find it when they are misspelled. */
  forgiving?: string
}

/** At most this many candidates are ranked: ranking, not finding, is what costs. */
const ranked = 400

/** Puts a record into the index, or its new text in place of the old. */
export async function indexForSearch(db: WriteDb, record: Searchable): Promise<void> {
  await removeFromSearch(db, record.area, record.id)
  await addToSearch(db, [record])
}

/** Puts records into the index that are not in it yet: many with a few statements. */
export async function addToSearch(db: WriteDb, records: readonly Searchable[]): Promise<void> {
  // Not "returning rowid": of a virtual table SQLite does not tell it right.
  const { rows } = await sql<{ rowid: number }>`select rowid from search order by rowid desc limit 1`.execute(db)
  const last = rows[0]?.rowid ?? 0
  const placed = records.map((record, index) => ({ ...record, key: `${record.area}:${record.id}`, docid: last + 1 + index }))
  await insertCells(db, 'search', ['rowid', 'key', 'area', 'title', 'body', 'notes'], placed.map(({ docid, key, area, title, body, notes }) => [docid, key, area, fold(title), fold(body), fold(notes ?? '')]))
  await insertCells(db, 'search_row', ['key', 'docid'], placed.map(({ key, docid }) => [key, docid]))
  for (const [area, some] of Map.groupBy(records, (record) => record.area)) await rememberWords(db, area, some.map(({ forgiving }) => forgiving ?? ''))
}

/** Takes a record out of the index (archived, erased). */
export async function removeFromSearch(db: WriteDb, area: string, id: string): Promise<void> {
  const key = `${area}:${id}`
  const { rows } = await sql<{ title: string; body: string }>`select title, body from search where rowid = (select docid from search_row where key = ${key})`.execute(db)
  if (!rows[0]) return
  await sql`delete from search where rowid = (select docid from search_row where key = ${key})`.execute(db)
  await sql`delete from search_row where key = ${key}`.execute(db)
  await forgetWords(db, area, [rows[0].title, rows[0].body])
}

/** Rewrites the index so that nothing of what was taken out is left in it; costs about a second for 100,000 records. */
export async function compactSearch(db: WriteDb): Promise<void> {
  await sql`insert into search (search) values ('optimize')`.execute(db)
}

/**
 * Ids whose title or body has every word as the beginning of one of its words; accents and case ignored.
 * Best first: those with all words in the title, then the others; within each, words in the title weigh ten times those of
 * the body, notes least, and of equals the newer is first. Of very many hits of either the newest 400 are ranked.
 */
export async function findInSearch(db: AnyDb, words: string, options: { area?: string; limit: number }): Promise<{ area: string; id: string }[]> {
  const keys = new Set<string>()
  for (const columns of ['title', '{title body notes}']) {
    const query = matchOf(columns, words, options.area)
    for (const key of query && keys.size < options.limit ? await bestOf(db, query, options.limit) : []) keys.add(key)
  }
  return [...keys].slice(0, options.limit).map((key) => {
    const [area = '', id = ''] = key.split(':')
    return { area, id }
  })
}

/** Walks the hits once, and reads nothing of what was indexed: a long text lies on many pages, and its key stands elsewhere too. */
async function bestOf(db: AnyDb, query: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    with hit as materialized (select rowid as docid, bm25(search, 0, 0, 10, 1, 0.2) as score from search where search match ${query} order by rowid desc limit ${ranked})
    select search_row.key from hit cross join search_row on search_row.docid = hit.docid order by hit.score, hit.docid desc limit ${limit}`.execute(db as WriteDb)
  return rows.map(({ key }) => key)
}

/** FTS5's own language, with nothing of what was typed left as syntax. */
function matchOf(columns: string, words: string, area?: string): string | null {
  const terms = fold(words).split(' ').filter(Boolean).slice(0, 12)
  if (terms.length === 0) return null
  const inText = `${columns} : (${terms.map((term) => `"${term}"*`).join(' AND ')})`
  return area ? `area : "${area}" AND ${inText}` : inText
}
