import { type BriefState, briefState } from '#shared/areas/briefs/briefs.schema.ts'
import type { Standing, StateChange } from '#shared/areas/briefs/states.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** No document's history is shown further back. */
const mostShown = 200

/** How far a document is; throws NOT_FOUND. */
export async function stateOf(db: AnyDb, briefId: string): Promise<BriefState> {
  const row = await db.selectFrom('brief').select('state').where('id', '=', briefId).executeTakeFirst()
  if (!row) throw notFound('briefs', briefId)
  return briefState.parse(row.state)
}

/** The version of its text that was approved last, also when it is being written on again; null when none was. That version is kept. */
export async function approvedVersionOf(db: AnyDb, briefId: string): Promise<number | null> {
  const row = await db
    .selectFrom('brief_state_change')
    .select('version')
    .where('brief_id', '=', briefId)
    .where('to_state', 'in', ['approved', 'published'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.version ?? null
}

/** How far it is and how it came there, for `memberId`; throws NOT_FOUND. */
export async function getStanding(db: AnyDb, briefId: string, memberId: string): Promise<Standing> {
  const state = await stateOf(db, briefId)
  const rows = await db
    .selectFrom('brief_state_change as change')
    .innerJoin('member', 'member.id', 'change.member_id')
    .select(['change.id', 'change.from_state', 'change.to_state', 'change.version', 'change.word', 'change.at', 'change.own', 'member.name'])
    .where('change.brief_id', '=', briefId)
    .orderBy('change.at', 'desc')
    .orderBy('change.id', 'desc')
    .limit(mostShown)
    .execute()
  const changes = rows.map((row): StateChange => ({
    id: row.id, from: briefState.parse(row.from_state), to: briefState.parse(row.to_state), version: row.version, word: row.word, by: row.name, at: row.at, own: row.own === 1,
  }))
  return { state, changes, wroteToo: await wroteSinceApproval(db, briefId, memberId) }
}

/** Whether a member wrote in a document since it was last approved, by the texts that are kept. */
export async function wroteSinceApproval(db: AnyDb, briefId: string, memberId: string): Promise<boolean> {
  const approved = await approvedVersionOf(db, briefId)
  const row = await db
    .selectFrom('brief_version')
    .select('number')
    .where('brief_id', '=', briefId)
    .where('member_id', '=', memberId)
    .where('number', '>', approved ?? 0)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
