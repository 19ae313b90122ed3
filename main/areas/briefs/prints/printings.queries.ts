import type { Printing } from '#shared/areas/briefs/briefs.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listPrintsOfBrief } from './prints.queries.ts'

const mostPrintings = 200

/** When a document was printed, for which meeting and by whom, also what was noted before there was a print list; the last 200, newest first. */
export async function listPrintings(db: AnyDb, briefId: string): Promise<Printing[]> {
  const prints = await listPrintsOfBrief(db, briefId, mostPrintings)
  const listed = prints.map(({ id, meetingId, meetingTitle, copies, cancelledAt, printedBy, printedAt }) => ({ id, meetingId, meetingTitle, copies, cancelled: cancelledAt !== null, memberName: printedBy ?? '', at: printedAt! }))
  return [...listed, ...(await listNoted(db, briefId))].sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1)).slice(0, mostPrintings)
}

async function listNoted(db: AnyDb, briefId: string): Promise<Printing[]> {
  const rows = await db
    .selectFrom('brief_printing')
    .leftJoin('meeting', 'meeting.id', 'brief_printing.meeting_id')
    .leftJoin('member', 'member.id', 'brief_printing.member_id')
    .select(['brief_printing.id', 'brief_printing.meeting_id as meetingId', 'brief_printing.copies', 'brief_printing.at', 'meeting.title as meetingTitle', 'member.name as memberName'])
    .where('brief_printing.brief_id', '=', briefId)
    .orderBy('brief_printing.at', 'desc')
    .orderBy('brief_printing.id', 'desc')
    .limit(mostPrintings)
    .execute()
  return rows.map((row) => ({ ...row, cancelled: false, memberName: row.memberName ?? '' }))
}
