import type { Selectable } from 'kysely'
import { notesFrom } from '#shared/areas/briefs/citation.rules.ts'
import { briefKind, briefState, type BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { Notes } from '#shared/areas/briefs/paper.schema.ts'
import { countSources, footnotesOf, freshDays, isStale } from '#shared/areas/briefs/sources.rules.ts'
import { type Source, sourceKind, type SourceKind, type SourceUse } from '#shared/areas/briefs/sources.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { language as anyLanguage, type Language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { SourcesTables } from './sources.tables.ts'

const mostWords = 12
const mostUses = 200
/** SQLite takes so many values in one statement without complaint. */
const atOnce = 500

export interface SourceWish {
  search: string
  kind?: SourceKind | null | undefined
  stale: boolean
  archived: boolean
  cursor?: string | null | undefined
  limit: number
}

/** What the numbers of a text point to, in its language, with the sources as they are now. */
export async function notesOf(db: AnyDb, body: BriefNode, language: Language): Promise<Notes> {
  const rows = await rowsOf(db, [...countSources(body).keys()])
  return notesFrom(footnotesOf(body), new Map(rows.map((row) => [row.id, citedOf(row)])), language)
}

/** A page of the library, by title. `now` in UTC milliseconds: what is stale depends on the clinic's day. */
export async function listSources(db: AnyDb, wish: SourceWish, now: number): Promise<{ items: Source[]; next: string | null }> {
  const today = await todayOf(db, now)
  const rows = await selectSources(db, wish, today).execute()
  const last = rows.length > wish.limit ? rows[wish.limit - 1]! : null
  const items = await sourcesOf(db, rows.slice(0, wish.limit), today)
  return { items, next: last && `${last.id}${last.sort_name}` }
}

/** One page, and one row more, which tells whether there is a next. */
export function selectSources(db: AnyDb, wish: SourceWish, today: string) {
  let query = db.selectFrom('brief_source').selectAll().orderBy('sort_name').orderBy('id').limit(wish.limit + 1)
  query = query.where('archived_at', wish.archived ? 'is not' : 'is', null)
  if (wish.kind) query = query.where('kind', '=', wish.kind)
  if (wish.stale) query = query.where(({ eb, or }) => or([eb('seen_on', 'is', null), eb('seen_on', '<', addDays(today, -freshDays))]))
  for (const word of fold(wish.search).split(' ').filter(Boolean).slice(0, mostWords)) query = query.where('words', 'like', `% ${word}%`)
  const after = wish.cursor ? placeOf(wish.cursor) : null
  return after ? query.where(({ eb, refTuple, tuple }) => eb(refTuple('sort_name', 'id'), '>', tuple(after.sortName, after.id))) : query
}

/** One source, also an archived one; throws NOT_FOUND. */
export async function getSource(db: AnyDb, sourceId: string, now: number): Promise<Source> {
  const [found] = await findSources(db, [sourceId], now)
  if (!found) throw notFound('briefs', sourceId)
  return found
}

/** The sources of these ids, archived ones too; unknown ids are left out. */
export async function findSources(db: AnyDb, ids: readonly string[], now: number): Promise<Source[]> {
  return sourcesOf(db, await rowsOf(db, ids), await todayOf(db, now))
}

/** The documents that cite a source, the last changed first. */
export async function listUses(db: AnyDb, sourceId: string): Promise<SourceUse[]> {
  const rows = await db
    .selectFrom('brief_source_use as use')
    .innerJoin('brief', 'brief.id', 'use.brief_id')
    .select(['brief.id', 'brief.title', 'brief.language', 'brief.kind', 'brief.state', 'brief.archived_at', 'use.count'])
    .where('use.source_id', '=', sourceId)
    .orderBy('brief.updated_at', 'desc')
    .limit(mostUses)
    .execute()
  return rows.map(({ id, title, language, kind, state, archived_at, count }) => ({
    id, title, language: anyLanguage.parse(language), kind: briefKind.parse(kind), state: briefState.parse(state), archived: archived_at !== null, count,
  }))
}

async function rowsOf(db: AnyDb, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += atOnce) rows.push(...(await db.selectFrom('brief_source').selectAll().where('id', 'in', ids.slice(from, from + atOnce)).execute()))
  return rows
}

async function sourcesOf(db: AnyDb, rows: Row[], today: string): Promise<Source[]> {
  if (rows.length === 0) return []
  const counted = await db
    .selectFrom('brief_source_use')
    .select(({ fn }) => ['source_id', fn.countAll<number>().as('count')])
    .where('source_id', 'in', rows.map(({ id }) => id))
    .groupBy('source_id')
    .execute()
  const uses = new Map(counted.map(({ source_id, count }) => [source_id, count]))
  return rows.map((row) => ({
    id: row.id, ...citedOf(row), jurisdiction: row.jurisdiction, notes: row.notes, archived: row.archived_at !== null, version: row.version, createdAt: row.created_at,
    usedIn: uses.get(row.id) ?? 0, stale: isStale(row.seen_on, today),
  }))
}

type Row = Selectable<SourcesTables['brief_source']>

function citedOf(row: Row) {
  return {
    kind: sourceKind.parse(row.kind), language: anyLanguage.parse(row.language), title: row.title, citation: row.citation, otherTitle: row.other_title, otherCitation: row.other_citation,
    court: row.court, authors: row.authors, publisher: row.publisher, published: row.published, url: row.url, seenOn: row.seen_on, citeAs: row.cite_as,
  }
}

const todayOf = async (db: AnyDb, now: number) => dayAt(now, await getZone(db))

/** Its id is of one length, so its name is all the rest. */
const placeOf = (cursor: string) => ({ id: cursor.slice(0, 36), sortName: cursor.slice(36) })
