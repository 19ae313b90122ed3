import type { Evaluation } from '#shared/areas/meetings/pack.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getEvaluation } from './pack.queries.ts'

/** Writes the clinic's own evaluation form. CONFLICT `changedMeanwhile` when `version` is not the one there is. */
export async function saveEvaluation(db: WriteDb, { questions, version }: Evaluation, act: Act): Promise<Evaluation> {
  if ((await getEvaluation(db)).version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  const row = { questions: JSON.stringify(questions), version: version + 1, changed_at: act.at, changed_by: act.member.id }
  await db.insertInto('meeting_evaluation').values({ id: 1, ...row }).onConflict((clash) => clash.column('id').doUpdateSet(row)).execute()
  act.touch('meetings')
  return getEvaluation(db)
}
