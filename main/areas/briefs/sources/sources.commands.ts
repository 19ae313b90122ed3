import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { countSources, likenessOf } from '#shared/areas/briefs/sources.rules.ts'
import type { Source, SourceInput } from '#shared/areas/briefs/sources.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { findSources, getSource } from './sources.queries.ts'

/** A cursor holds it besides an id. */
const longestSortName = 200

/**
 * Adds or changes a source. CONFLICT `changedMeanwhile` when another window saved since `version`; `alreadyExists` when another
 * source has its citation or its address, unless `alsoAlike`; throws NOT_FOUND.
 */
export async function saveSource(db: WriteDb, wish: { id: string | null; version: number; source: SourceInput; alsoAlike: boolean }, act: Act): Promise<Source> {
  const { source } = wish
  const before = wish.id ? await getSource(db, wish.id, act.at) : null
  if (before && before.version !== wish.version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'briefs', id: before.id, label: nameOf(before) }] })
  const likeness = likenessOf(source)
  if (!wish.alsoAlike) await refuseAlike(db, wish.id, likeness, act.at)
  const id = before?.id ?? act.newId()
  const row = rowOf(source)
  if (before) await db.updateTable('brief_source').set({ ...row, version: before.version + 1 }).where('id', '=', id).execute()
  else await db.insertInto('brief_source').values({ id, ...row, archived_at: null, version: 1, created_at: act.at }).execute()
  await db.deleteFrom('brief_source_likeness').where('source_id', '=', id).execute()
  if (likeness.length > 0) await db.insertInto('brief_source_likeness').values(likeness.map((one) => ({ source_id: id, likeness: one }))).execute()
  return written(db, id, act)
}

/** Notes on which day someone last looked at it, and found there what is cited; throws NOT_FOUND. */
export async function setSeen(db: WriteDb, sourceId: string, seenOn: string | null, act: Act): Promise<Source> {
  const { version } = await getSource(db, sourceId, act.at)
  await db.updateTable('brief_source').set({ seen_on: seenOn, version: version + 1 }).where('id', '=', sourceId).execute()
  return written(db, sourceId, act)
}

/** Takes a source out of the choices, or puts it back; documents that cite it keep it. Throws NOT_FOUND. */
export async function setSourceArchived(db: WriteDb, sourceId: string, archived: boolean, act: Act): Promise<Source> {
  const before = await getSource(db, sourceId, act.at)
  if (before.archived !== archived) await db.updateTable('brief_source').set({ archived_at: archived ? act.at : null, version: before.version + 1 }).where('id', '=', sourceId).execute()
  return written(db, sourceId, act)
}

/** Writes anew how often a document cites each source; what its notes name and is not in the library is left out. */
export async function countUses(db: WriteDb, briefId: string, body: BriefNode): Promise<void> {
  const counts = countSources(body)
  const before = await db.selectFrom('brief_source_use').select(['source_id', 'count']).where('brief_id', '=', briefId).execute()
  if (before.length === counts.size && before.every(({ source_id, count }) => counts.get(source_id) === count)) return
  await db.deleteFrom('brief_source_use').where('brief_id', '=', briefId).execute()
  for (const [sourceId, count] of counts) {
    await db
      .insertInto('brief_source_use')
      .columns(['brief_id', 'source_id', 'count'])
      .expression(db.selectFrom('brief_source').select(({ val }) => [val(briefId).as('brief_id'), 'id as source_id', val(count).as('count')]).where('id', '=', sourceId))
      .execute()
  }
}

async function refuseAlike(db: WriteDb, own: string | null, likeness: string[], now: number): Promise<void> {
  if (likeness.length === 0) return
  const rows = await db.selectFrom('brief_source_likeness').select('source_id').distinct().where('likeness', 'in', likeness).limit(20).execute()
  const alike = await findSources(db, rows.map(({ source_id }) => source_id).filter((id) => id !== own), now)
  if (alike.length > 0) throw deskError('CONFLICT', { reason: 'alreadyExists', with: alike.map((one) => ({ area: 'briefs', id: one.id, label: nameOf(one) })) })
}

const nameOf = ({ title, citation }: Pick<Source, 'title' | 'citation'>) => title || citation

function rowOf(source: SourceInput) {
  const { title, citation, otherTitle, otherCitation, jurisdiction, court, authors, publisher, published, url } = source
  return {
    kind: source.kind, language: source.language, title, citation, other_title: otherTitle, other_citation: otherCitation, jurisdiction, court, authors, publisher, published, url,
    seen_on: source.seenOn, cite_as: source.citeAs, notes: source.notes,
    sort_name: fold(nameOf(source)).slice(0, longestSortName),
    words: ` ${fold([title, citation, otherTitle, otherCitation, jurisdiction, court, authors, publisher, published, url, source.citeAs, source.notes].join(' '))}`,
  }
}

async function written(db: WriteDb, sourceId: string, act: Act): Promise<Source> {
  act.touch('briefs', sourceId)
  return getSource(db, sourceId, act.at)
}
