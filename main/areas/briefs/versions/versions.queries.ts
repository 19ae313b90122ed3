import { type Brief, briefBody } from '#shared/areas/briefs/briefs.schema.ts'
import { type Version, versionKind, type VersionPoint } from '#shared/areas/briefs/versions.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'
import { unpackText } from './packing.ts'

/** The texts kept of a document, newest first, page by page. */
export async function listVersions(db: AnyDb, wish: { id: string; cursor?: string | null | undefined; limit: number }): Promise<{ items: VersionPoint[]; next: string | null }> {
  let query = points(db, wish.id).orderBy('version.number', 'desc').limit(wish.limit + 1)
  if (wish.cursor) query = query.where('version.number', '<', readCursor(wish.cursor))
  const rows = await query.execute()
  const items = rows.slice(0, wish.limit).map(pointOf)
  return { items, next: rows.length > wish.limit ? String(items.at(-1)!.number) : null }
}

/** One of them without its text; throws NOT_FOUND. */
export async function getPoint(db: AnyDb, briefId: string, number: number): Promise<VersionPoint> {
  const row = await points(db, briefId).where('version.number', '=', number).executeTakeFirst()
  if (!row) throw notFound('briefs', briefId)
  return pointOf(row)
}

/** One of them with its text; throws NOT_FOUND. */
export async function getVersion(db: AnyDb, briefId: string, number: number): Promise<Version> {
  const row = await points(db, briefId).select('version.body').where('version.number', '=', number).executeTakeFirst()
  if (!row) throw notFound('briefs', briefId)
  return { ...pointOf(row), body: briefBody.parse(JSON.parse(unpackText(row.body))) }
}

/** The document with the text it had at a version that was kept; throws NOT_FOUND. */
export async function getBriefAt(db: AnyDb, briefId: string, number: number): Promise<Brief> {
  const { title, body } = await getVersion(db, briefId, number)
  return { ...(await getBrief(db, briefId)), title, body, version: number }
}

function points(db: AnyDb, briefId: string) {
  return db
    .selectFrom('brief_version as version')
    .leftJoin('member', 'member.id', 'version.member_id')
    .select(['version.number', 'version.title', 'version.kind', 'version.name', 'version.began', 'version.at', 'member.name as by'])
    .where('version.brief_id', '=', briefId)
}

function pointOf(row: Omit<VersionPoint, 'kind'> & { kind: string }): VersionPoint {
  return { number: row.number, title: row.title, kind: versionKind.parse(row.kind), name: row.name, by: row.by, began: row.began, at: row.at }
}

function readCursor(cursor: string): number {
  if (!/^\d{1,9}$/.test(cursor)) throw invalidField(['cursor'], 'errors:INVALID')
  return Number(cursor)
}
