import { type Selectable, sql } from 'kysely'
import { type Brief, briefBody, briefKind, type BriefParticulars, briefState, type BriefSummary } from '#shared/areas/briefs/briefs.schema.ts'
import { pageStyle } from '#shared/areas/briefs/page.schema.ts'
import { mayPrint } from '#shared/areas/briefs/states.rules.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import { language as anyLanguage, type Language } from '#shared/base/language.ts'
import { fold } from '#shared/base/text.ts'
import type { AnyDb } from '#main/store/database.ts'
import { findInSearch } from '#main/store/search.ts'
import type { BriefsTables } from './briefs.tables.ts'

export interface ListWish {
  search: string
  language?: Language | null | undefined
  archived: boolean
  cursor?: string | null | undefined
  limit: number
}
interface Listed {
  items: BriefSummary[]
  next: string | null
}

/** Of a search, no more than this many are looked through. */
const mostFound = 400
const mostWords = 12

/** The document, also an archived one; throws NOT_FOUND. */
export async function getBrief(db: AnyDb, briefId: string): Promise<Brief> {
  const row = await db.selectFrom('brief').selectAll().where('id', '=', briefId).executeTakeFirst()
  if (!row) throw notFound('briefs', briefId)
  return {
    id: row.id,
    kind: briefKind.parse(row.kind),
    title: row.title,
    language: anyLanguage.parse(row.language),
    pairId: row.pair_id,
    state: briefState.parse(row.state),
    page: pageStyle.parse(JSON.parse(row.page)),
    body: briefBody.parse(JSON.parse(row.body)),
    version: row.version,
    archived: row.archived_at !== null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    ...particularsOf(row),
  }
}

type ParticularColumns = Pick<Selectable<BriefsTables['brief']>, 'topic' | 'campaign_id' | 'meeting_id' | 'contact_id' | 'group_id' | 'body_id' | 'expires_on' | 'expiry_note' | 'target_grade'>

function particularsOf(row: ParticularColumns): BriefParticulars {
  return {
    topic: row.topic,
    campaignId: row.campaign_id,
    meetingId: row.meeting_id,
    contactId: row.contact_id,
    groupId: row.group_id,
    bodyId: row.body_id,
    expiresOn: row.expires_on,
    expiryNote: row.expiry_note,
    targetGrade: row.target_grade,
  }
}

/** Documents without their text: the last changed first, or those with all the words searched for, best first. */
export async function listBriefs(db: AnyDb, wish: ListWish): Promise<Listed> {
  return fold(wish.search) && !wish.archived ? listFound(db, wish) : listByChange(db, wish)
}

/** The documents' titles by id; unknown ids are left out. */
export async function getBriefTitles(db: AnyDb, briefIds: readonly string[]): Promise<Map<string, string>> {
  if (briefIds.length === 0) return new Map()
  const rows = await db.selectFrom('brief').select(['id', 'title']).where('id', 'in', [...briefIds]).execute()
  return new Map(rows.map((row) => [row.id, row.title]))
}

/** Those of these documents that are not approved, in the order given. */
export async function listUnapproved(db: AnyDb, briefIds: readonly string[]): Promise<{ id: string; title: string }[]> {
  const known = await summariesOf(db, briefIds)
  return [...new Set(briefIds)].flatMap((id) => {
    const summary = known.get(id)
    return summary && !mayPrint(summary.state) ? [{ id, title: summary.title }] : []
  })
}

/** What find-anything shows of these documents, in the order given; unknown ids are left out. */
export async function describeBriefs(db: AnyDb, briefIds: readonly string[]): Promise<Found[]> {
  const known = await summariesOf(db, briefIds)
  return briefIds.flatMap((id) => {
    const summary = known.get(id)
    return summary ? [{ area: 'briefs' as const, id, title: summary.title, detail: summary.excerpt }] : []
  })
}

/** One page by last change, and one row more, which tells whether there is a next. */
export function selectByChange(db: AnyDb, wish: ListWish) {
  const after = wish.cursor ? readCursor(wish.cursor) : null
  let query = summaries(db).orderBy('updated_at', 'desc').orderBy('id', 'desc').limit(wish.limit + 1)
  query = query.where('archived_at', wish.archived ? 'is not' : 'is', null)
  if (wish.language) query = query.where('language', '=', wish.language)
  if (after) query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('updated_at', 'id'), '<', tuple(after.at, after.id)))
  for (const word of fold(wish.search).split(' ').filter(Boolean).slice(0, mostWords)) {
    query = query.where(sql<boolean>`' ' || archived_words like ${`% ${word}%`}`)
  }
  return query
}

async function listByChange(db: AnyDb, wish: ListWish): Promise<Listed> {
  const rows = await selectByChange(db, wish).execute()
  const last = rows.length > wish.limit ? rows[wish.limit - 1]! : null
  return { items: rows.slice(0, wish.limit).map(summaryOf), next: last && `${last.updated_at}:${last.id}` }
}

/** Ranked answers have no place in the order of change: their cursor counts how many were shown. */
async function listFound(db: AnyDb, wish: ListWish): Promise<Listed> {
  const hits = await findInSearch(db, wish.search, { area: 'briefs', limit: mostFound })
  const known = await summariesOf(db, hits.map((hit) => hit.id))
  const fitting = hits.flatMap((hit) => {
    const summary = known.get(hit.id)
    return summary && (!wish.language || summary.language === wish.language) ? [summary] : []
  })
  const from = wish.cursor ? readCount(wish.cursor) : 0
  const to = from + wish.limit
  return { items: fitting.slice(from, to), next: fitting.length > to ? `found:${to}` : null }
}

/** These documents without their text, by id; unknown ids are left out. */
export async function summariesOf(db: AnyDb, briefIds: readonly string[]): Promise<Map<string, BriefSummary>> {
  if (briefIds.length === 0) return new Map()
  const rows = await summaries(db).where('id', 'in', [...briefIds]).execute()
  return new Map(rows.map((row) => [row.id, summaryOf(row)]))
}

function summaries(db: AnyDb) {
  return db.selectFrom('brief').select(['id', 'kind', 'title', 'language', 'pair_id', 'excerpt', 'archived_at', 'updated_at', 'state', 'topic', 'campaign_id', 'expires_on'])
}

function summaryOf(row: Awaited<ReturnType<ReturnType<typeof summaries>['executeTakeFirstOrThrow']>>): BriefSummary {
  return {
    id: row.id,
    kind: briefKind.parse(row.kind),
    title: row.title,
    language: anyLanguage.parse(row.language),
    pairId: row.pair_id,
    excerpt: row.excerpt,
    archived: row.archived_at !== null,
    updatedAt: row.updated_at,
    state: briefState.parse(row.state),
    topic: row.topic,
    campaignId: row.campaign_id,
    expiresOn: row.expires_on,
  }
}

function readCursor(cursor: string): { at: number; id: string } {
  const parts = /^(\d{1,16}):([0-9a-f-]{36})$/.exec(cursor)
  if (!parts) throw invalidField(['cursor'], 'errors:INVALID')
  return { at: Number(parts[1]), id: parts[2]! }
}

function readCount(cursor: string): number {
  const count = /^found:(\d{1,3})$/.exec(cursor)
  if (!count) throw invalidField(['cursor'], 'errors:INVALID')
  return Number(count[1])
}
