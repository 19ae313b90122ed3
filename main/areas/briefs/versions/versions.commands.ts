import { takesPlaceOf } from '#shared/areas/briefs/versions.rules.ts'
import { type VersionKind, versionKind, type VersionPoint } from '#shared/areas/briefs/versions.schema.ts'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { packText } from './packing.ts'
import { getPoint } from './versions.queries.ts'

/** A text of a document at a version, as it is stored: `body` is the editor's JSON. */
export interface TextThen {
  id: string
  version: number
  title: string
  body: string
}

/**
 * Keeps the text that was just saved. One that is kept by itself takes the place of the same person's of the last ten
 * minutes; `before` is what stood until now, which is kept first where it never was.
 */
export async function keepSaved(db: WriteDb, saved: TextThen, act: Act, kind: 'auto' | 'restored' = 'auto', before?: Brief): Promise<void> {
  const last = await lastOf(db, saved.id)
  if (before && last?.number !== before.version) await insertPoint(db, textOf(before), { kind: 'auto', memberId: null, began: before.updatedAt, at: before.updatedAt })
  const kept = last && { kind: versionKind.parse(last.kind), memberId: last.member_id, began: last.began }
  const replaces = kind === 'auto' && kept !== null && last?.number === before?.version && takesPlaceOf(kept, { memberId: act.member.id, at: act.at })
  await insertPoint(db, saved, { kind, memberId: act.member.id, began: replaces ? kept.began : act.at, at: act.at })
  if (replaces) await db.deleteFrom('brief_version').where('brief_id', '=', saved.id).where('number', '=', last!.number).execute()
}

/** Keeps a document's text as it is now for good, for a reason. What is kept for a reason already stays as it is. */
export async function pinVersion(db: WriteDb, brief: Brief, kind: Exclude<VersionKind, 'auto' | 'named' | 'restored'>): Promise<void> {
  const known = await db.selectFrom('brief_version').select('kind').where('brief_id', '=', brief.id).where('number', '=', brief.version).executeTakeFirst()
  if (!known) await insertPoint(db, textOf(brief), { kind, memberId: null, began: brief.updatedAt, at: brief.updatedAt })
  else if (known.kind === 'auto') await db.updateTable('brief_version').set({ kind }).where('brief_id', '=', brief.id).where('number', '=', brief.version).execute()
}

/** Calls a kept text something; it is then kept for good. Throws NOT_FOUND. */
export async function nameVersion(db: WriteDb, wish: { id: string; number: number; name: string }, act: Act): Promise<VersionPoint> {
  const { kind } = await getPoint(db, wish.id, wish.number)
  const named = { name: wish.name, ...(kind === 'auto' && { kind: 'named' }) }
  await db.updateTable('brief_version').set(named).where('brief_id', '=', wish.id).where('number', '=', wish.number).execute()
  act.touch('briefs', wish.id)
  return getPoint(db, wish.id, wish.number)
}

const textOf = (brief: Brief): TextThen => ({ id: brief.id, version: brief.version, title: brief.title, body: JSON.stringify(brief.body) })

function lastOf(db: WriteDb, briefId: string) {
  return db.selectFrom('brief_version').select(['number', 'kind', 'member_id', 'began']).where('brief_id', '=', briefId).orderBy('number', 'desc').limit(1).executeTakeFirst().then((row) => row ?? null)
}

async function insertPoint(db: WriteDb, { id, version, title, body }: TextThen, how: { kind: VersionKind; memberId: string | null; began: number; at: number }): Promise<void> {
  await db
    .insertInto('brief_version')
    .values({ brief_id: id, number: version, title, body: packText(body), kind: how.kind, name: '', member_id: how.memberId, began: how.began, at: how.at })
    .execute()
}
