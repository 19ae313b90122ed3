import type { MomentPlace } from '#shared/base/moments.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A document printed for a contact, as its timeline tells it. */
export interface DocumentOfContact extends MomentPlace {
  briefId: string
  title: string
  copies: number
  meetingTitle: string | null
  /** It was not printed after all. */
  cancelled: boolean
  memberName: string
}

/** Documents printed on the account of a contact, by when they were, the latest first; at most `limit` after a place. */
export async function listDocumentsOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<DocumentOfContact[]> {
  const rows = await db
    .selectFrom('brief_print as print')
    .innerJoin('brief', 'brief.id', 'print.brief_id')
    .leftJoin('meeting', 'meeting.id', 'print.meeting_id')
    .leftJoin('member', 'member.id', 'print.printed_by')
    .select(['print.id', 'print.printed_at', 'brief.id as briefId', 'brief.title', 'print.copies', 'print.cancelled_at', 'meeting.title as meetingTitle', 'member.name as memberName'])
    .where('print.contact_id', '=', contactId)
    .where('print.printed_at', 'is not', null)
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('print.printed_at', 'print.id'), '<', tuple(after!.at, after!.id))))
    .orderBy('print.printed_at', 'desc')
    .orderBy('print.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ printed_at, cancelled_at, memberName, ...row }) => ({ ...row, at: printed_at!, cancelled: cancelled_at !== null, memberName: memberName ?? '' }))
}
