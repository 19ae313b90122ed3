import { mayBecome } from '#shared/areas/briefs/states.rules.ts'
import type { StateWish } from '#shared/areas/briefs/states.schema.ts'
import type { Brief, BriefState } from '#shared/areas/briefs/briefs.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'
import { pinVersion } from '../versions/versions.commands.ts'
import { wroteSinceApproval } from './states.queries.ts'

/**
 * Takes a document a step on, or back to be written on; the text it had then is kept for good. CONFLICT `changedMeanwhile`
 * when the text is no longer the one that was read, INVALID `state` when no step leads there from where it is.
 */
export async function changeState(db: WriteDb, wish: StateWish, to: BriefState, act: Act): Promise<Brief> {
  const brief = await getBrief(db, wish.id)
  if (!mayBecome(brief.state, to)) throw invalidField(['state'], `briefStates:stuck.${brief.state}`)
  if (brief.version !== wish.version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'briefs', id: brief.id, label: brief.title }] })
  const own = to === 'approved' && (await wroteSinceApproval(db, brief.id, act.member.id))
  await pinVersion(db, brief, 'state')
  await db
    .insertInto('brief_state_change')
    .values({ id: act.newId(), brief_id: brief.id, from_state: brief.state, to_state: to, version: brief.version, word: wish.word, member_id: act.member.id, at: act.at, own: own ? 1 : 0 })
    .execute()
  await db.updateTable('brief').set({ state: to }).where('id', '=', brief.id).execute()
  act.touch('briefs', brief.id)
  return getBrief(db, brief.id)
}
