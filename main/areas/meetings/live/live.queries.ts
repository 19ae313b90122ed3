import { clockMark, type Live, mostMarks } from '#shared/areas/meetings/live.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** The marks of a meeting's clock, as they were made. Throws NOT_FOUND. */
export async function getLive(db: AnyDb, meetingId: string): Promise<Live> {
  const meeting = await db.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  const rows = await db.selectFrom('meeting_clock').select(['id', 'at', 'mark', 'item_id as itemId']).where('meeting_id', '=', meetingId).orderBy('id').limit(mostMarks).execute()
  return { meetingId, marks: rows.map((row) => clockMark.parse(row)) }
}
