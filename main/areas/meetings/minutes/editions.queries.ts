import type { AnyDb } from '#main/store/database.ts'

/** Every edition of a meeting's minutes, the first first, with who proposed and approved it. */
export function listEditions(db: AnyDb, meetingId: string) {
  return db
    .selectFrom('meeting_minutes as minutes')
    .leftJoin('member as proposer', 'proposer.id', 'minutes.proposed_by')
    .leftJoin('member as approver', 'approver.id', 'minutes.approved_by')
    .selectAll('minutes')
    .select(['proposer.name as proposed_by_name', 'approver.name as approved_by_name'])
    .where('minutes.meeting_id', '=', meetingId)
    .orderBy('minutes.edition')
    .execute()
}
export type EditionRow = Awaited<ReturnType<typeof listEditions>>[number]

export async function meetingRefOf(db: AnyDb, meetingId: string | null) {
  if (meetingId === null) return null
  const row = await db.selectFrom('meeting').select(['id as meetingId', 'title as meetingTitle', 'start_at as start']).where('id', '=', meetingId).executeTakeFirst()
  return row ?? null
}
