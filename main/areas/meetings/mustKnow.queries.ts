import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Throws NOT_FOUND unless there is this meeting. */
export async function mustKnowMeeting(db: AnyDb, meetingId: string): Promise<void> {
  const row = await db.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst()
  if (!row) throw notFound('meetings', meetingId)
}
