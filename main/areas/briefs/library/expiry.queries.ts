import { sql } from 'kysely'
import { briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import type { ToRefresh } from '#shared/areas/briefs/library.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { language } from '#shared/base/language.ts'
import { addDays } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'

const mostListed = 300

/** Documents whose figures hold no longer than `within` days after `today`, the soonest first; how many there are, and how many of them are stale. */
export async function listToRefresh(db: AnyDb, today: string, within: number): Promise<{ items: ToRefresh[]; count: number; stale: number }> {
  const rows = await selectToRefresh(db, addDays(today, within)).limit(mostListed).execute()
  const { count, stale } = await db
    .selectFrom(selectToRefresh(db, addDays(today, within)).as('due'))
    .select([({ fn }) => fn.countAll<number>().as('count'), sql<number>`coalesce(sum(expires_on < ${today}), 0)`.as('stale')])
    .executeTakeFirstOrThrow()
  return { items: rows.map(toRefreshOf), count: Number(count), stale: Number(stale) }
}

/** What is known of one document's figures; throws NOT_FOUND, also for one that says no day. */
export async function getToRefresh(db: AnyDb, briefId: string): Promise<ToRefresh> {
  const row = await selectExpiring(db).where('brief.id', '=', briefId).executeTakeFirst()
  if (!row) throw notFound('briefs', briefId)
  return toRefreshOf(row)
}

/** Of two languages of one document, that which was there first. */
export function selectToRefresh(db: AnyDb, lastDay: string) {
  return selectExpiring(db)
    .where('brief.archived_at', 'is', null)
    .where('brief.expires_on', '<=', lastDay)
    .where(({ eb, or, ref }) => or([eb('pair.id', 'is', null), eb('brief.id', '<', ref('pair.id'))]))
    .orderBy('brief.expires_on')
    .orderBy('brief.id')
}

const selectExpiring = (db: AnyDb) =>
  db
    .selectFrom('brief')
    .leftJoin('brief as pair', (join) => join.onRef('pair.id', '=', 'brief.pair_id').on('pair.archived_at', 'is', null))
    .select(['brief.id', 'brief.title', 'brief.kind', 'brief.language', 'brief.expires_on', 'brief.expiry_note', 'pair.id as pairId', 'pair.title as pairTitle', 'pair.language as pairLanguage'])
    .where('brief.expires_on', 'is not', null)

type Row = Awaited<ReturnType<ReturnType<typeof selectExpiring>['executeTakeFirstOrThrow']>>

function toRefreshOf(row: Row): ToRefresh {
  return {
    id: row.id,
    title: row.title,
    kind: briefKind.parse(row.kind),
    language: language.parse(row.language),
    pair: row.pairId === null ? null : { id: row.pairId, title: row.pairTitle!, language: language.parse(row.pairLanguage) },
    expiresOn: row.expires_on!,
    expiryNote: row.expiry_note,
  }
}
