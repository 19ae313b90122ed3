import { type ExpressionBuilder, sql } from 'kysely'
import { linesOf } from '#shared/areas/briefs/briefs.rules.ts'
import { type BriefNode, type BriefSummary, briefState } from '#shared/areas/briefs/briefs.schema.ts'
import { type LibraryEntry, type LibraryWish, usualNotice } from '#shared/areas/briefs/library.schema.ts'
import { passageOf } from '#shared/areas/briefs/passage.rules.ts'
import { invalidField } from '#shared/base/errors.ts'
import { language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import { addDays } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import { findInSearch } from '#main/store/search.ts'
import type { Tables } from '#main/tables.ts'
import { summariesOf } from '../briefs.queries.ts'

/** Of a search, no more than this many are looked through. */
const mostFound = 400
/** So many hits are read at a time. */
const stride = 80
const mostWords = 12
const mostTopics = 200

interface Answer {
  items: LibraryEntry[]
  next: string | null
}

/** What of a document decides its place in a list. */
interface Placed {
  id: string
  pair_id: string | null
}

/** Documents by what is asked for on the clinic's day `today`, both languages of one as one; best first of a search, else by last change or title. */
export function findInLibrary(db: AnyDb, wish: LibraryWish, today: string): Promise<Answer> {
  return fold(wish.search) ? bestFirst(db, wish, today) : inOrder(db, wish, today)
}

/** Topics in use among documents that are not put away, the most used first. */
export function listTopics(db: AnyDb): Promise<{ topic: string; count: number }[]> {
  return db
    .selectFrom('brief')
    .select(['topic', ({ fn }) => fn.countAll<number>().as('count')])
    .where('topic', '<>', '')
    .where('archived_at', 'is', null)
    .groupBy('topic')
    .orderBy('count', 'desc')
    .orderBy('topic')
    .limit(mostTopics)
    .execute()
}

/** One page in order, and one row more, which tells whether there is a next. */
export function selectInOrder(db: AnyDb, wish: LibraryWish, today: string) {
  const after = wish.cursor ? readPlace(wish.cursor) : null
  const byTitle = wish.sort === 'title'
  return db
    .selectFrom('brief')
    .select((eb) => ['id', 'pair_id', eb.ref(byTitle ? 'title_key' : 'updated_at').as('place')])
    .where((eb) => fits(eb, 'brief', wish, today))
    .where(({ exists, selectFrom, not }) =>
      not(
        exists(
          selectFrom('brief as pair')
            .select('pair.id')
            .whereRef('pair.id', '=', 'brief.pair_id')
            .where((of) => fits(of, 'pair', wish, today))
            // Of two languages that fit, the one changed later stands for both.
            .where(({ eb, refTuple }) => eb(refTuple('pair.updated_at', 'pair.id'), '>', refTuple('brief.updated_at', 'brief.id'))),
        ),
      ),
    )
    .$if(!byTitle, (query) => query.orderBy('updated_at', 'desc').orderBy('id', 'desc'))
    .$if(byTitle, (query) => query.orderBy('title_key').orderBy('id'))
    .$if(after !== null && !byTitle, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('updated_at', 'id'), '<', tuple(Number(after!.place), after!.id))))
    .$if(after !== null && byTitle, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('title_key', 'id'), '>', tuple(after!.place, after!.id))))
    .limit(wish.limit + 1)
}

async function inOrder(db: AnyDb, wish: LibraryWish, today: string): Promise<Answer> {
  const rows = await selectInOrder(db, wish, today).execute()
  const last = rows.length > wish.limit ? rows[wish.limit - 1]! : null
  return {
    items: await entriesOf(db, rows.slice(0, wish.limit)),
    next: last && `${last.id}:${last.place}`,
  }
}

/** Ranked answers have no place in an order: their cursor counts how many were shown. Those put away come last, the last changed first. */
async function bestFirst(db: AnyDb, wish: LibraryWish, today: string): Promise<Answer> {
  const from = wish.cursor ? readCount(wish.cursor) : 0
  const to = from + wish.limit
  let found = await foundAmongLive(db, wish, today, to)
  if (wish.archived && found.length <= to) found = oncePerPair([...found, ...(await foundAmongArchived(db, wish, today))])
  return { items: await entriesOf(db, found.slice(from, to), wish.search), next: found.length > to ? `found:${to}` : null }
}

/** More than `enough` when there are so many that fit; of the hits no more are read than that takes. */
async function foundAmongLive(db: AnyDb, wish: LibraryWish, today: string, enough: number): Promise<Placed[]> {
  const hits = (await findInSearch(db, wish.search, { area: 'briefs', limit: mostFound })).map(({ id }) => id)
  let found: Placed[] = []
  for (let at = 0; at < hits.length && found.length <= enough; at += stride) {
    const some = hits.slice(at, at + stride)
    const fitting = new Map((await placed(db, wish, today).where('id', 'in', some).execute()).map((row) => [row.id, row]))
    found = oncePerPair([...found, ...some.flatMap((id) => fitting.get(id) ?? [])])
  }
  return found
}

/** The index holds only what is not put away; of the rest the words are looked through one by one. */
function foundAmongArchived(db: AnyDb, wish: LibraryWish, today: string): Promise<Placed[]> {
  let query = placed(db, wish, today).where('archived_at', 'is not', null)
  for (const word of fold(wish.search).split(' ').slice(0, mostWords)) query = query.where(sql<boolean>`' ' || archived_words like ${`% ${word}%`}`)
  return query.orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(mostFound).execute()
}

const placed = (db: AnyDb, wish: LibraryWish, today: string) => db.selectFrom('brief').select(['id', 'pair_id']).where((eb) => fits(eb, 'brief', wish, today))

function oncePerPair(rows: readonly Placed[]): Placed[] {
  const shown = new Set<string>()
  return rows.filter(({ id, pair_id }) => {
    if (pair_id && shown.has(pair_id)) return false
    shown.add(id)
    return true
  })
}

type Rows = { brief: Tables['brief']; pair: Tables['brief'] }

function fits(given: unknown, table: 'brief' | 'pair', wish: LibraryWish, today: string) {
  const eb = given as ExpressionBuilder<Rows, 'brief' | 'pair'>
  return eb.and([
    ...(wish.archived ? [] : [eb(`${table}.archived_at`, 'is', null)]),
    ...(wish.kind ? [eb(`${table}.kind`, '=', wish.kind)] : []),
    ...(wish.topic ? [eb(`${table}.topic`, '=', wish.topic)] : []),
    ...(wish.language ? [eb(`${table}.language`, '=', wish.language)] : []),
    ...(wish.state ? [eb(`${table}.state`, '=', wish.state)] : []),
    ...(wish.campaignId ? [eb(`${table}.campaign_id`, '=', wish.campaignId)] : []),
    ...(wish.stale ? [eb(`${table}.expires_on`, '<=', addDays(today, usualNotice))] : []),
  ])
}

async function entriesOf(db: AnyDb, rows: readonly Placed[], search?: string): Promise<LibraryEntry[]> {
  const ids = rows.map(({ id }) => id)
  const others = rows.flatMap(({ pair_id }) => pair_id ?? [])
  const known = await summariesOf(db, [...new Set([...ids, ...others])])
  const bodies = search ? await bodiesOf(db, ids) : null
  return ids.map((id) => {
    const summary = known.get(id)!
    const pair = summary.pairId ? known.get(summary.pairId) : undefined
    return { ...summary, pair: pair ? otherOf(pair) : null, passage: bodies && passageOf(linesOf(bodies.get(id)!), search!) }
  })
}

const otherOf = ({ id, title, language: of, state, archived, updatedAt }: BriefSummary) => ({ id, title, language: language.parse(of), state: briefState.parse(state), archived, updatedAt })

async function bodiesOf(db: AnyDb, ids: readonly string[]): Promise<Map<string, BriefNode>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('brief').select(['id', 'body']).where('id', 'in', [...ids]).execute()
  // What is stored was checked when it was saved.
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as BriefNode]))
}

function readPlace(cursor: string): { id: string; place: string } {
  const parts = /^([0-9a-f-]{36}):(.*)$/s.exec(cursor)
  if (!parts) throw invalidField(['cursor'], 'errors:INVALID')
  return { id: parts[1]!, place: parts[2]! }
}

function readCount(cursor: string): number {
  const count = /^found:(\d{1,3})$/.exec(cursor)
  if (!count) throw invalidField(['cursor'], 'errors:INVALID')
  return Number(count[1])
}
