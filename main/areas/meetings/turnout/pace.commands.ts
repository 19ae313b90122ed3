import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'

/** Notes by how many the yeses of a meeting changed; nothing when they did not. */
export async function noteYes(db: WriteDb, meetingId: string, change: number, act: Pick<Act, 'at'>): Promise<void> {
  if (change === 0) return
  const last = await db.selectFrom('meeting_yes').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirst()
  await db.insertInto('meeting_yes').values({ seq: (last?.seq ?? 0) + 1, meeting_id: meetingId, at: act.at, change }).execute()
}
