import { mayMark } from '#shared/areas/meetings/live.rules.ts'
import { type Live, type MarkInput, mostMarks } from '#shared/areas/meetings/live.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { getAgenda } from '../agenda/agenda.queries.ts'
import { getLive } from './live.queries.ts'

/** Makes one mark on the night's clock. CONFLICT `changedMeanwhile` when another was made since `after`; throws NOT_FOUND. */
export async function markClock(db: WriteDb, { meetingId, after, mark, itemId }: MarkInput, act: Act): Promise<Live> {
  const { marks } = await getLive(db, meetingId)
  if ((marks.at(-1)?.id ?? null) !== after) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  await refuseUnfit(db, meetingId, marks.length, mark, itemId)
  if (!mayMark(marks, mark)) throw invalidField(['mark'], 'agenda:live.notNow')
  await db
    .insertInto('meeting_clock')
    .values({ id: act.newId(), meeting_id: meetingId, at: act.at, mark, item_id: mark === 'item' ? itemId : null, member_id: act.member.id })
    .execute()
  act.touch('meetings', meetingId)
  return getLive(db, meetingId)
}

async function refuseUnfit(db: WriteDb, meetingId: string, count: number, mark: MarkInput['mark'], itemId: string | null): Promise<void> {
  if (count >= mostMarks) throw invalidField(['mark'], 'agenda:live.tooMany')
  const { cancelled_at } = await db.selectFrom('meeting').select('cancelled_at').where('id', '=', meetingId).executeTakeFirstOrThrow()
  if (cancelled_at !== null) throw invalidField(['meetingId'], 'agenda:live.cancelled')
  if (mark === 'item' && !(await getAgenda(db, meetingId)).agenda.some(({ id }) => id === itemId)) throw invalidField(['itemId'], 'agenda:live.unknownItem')
}
