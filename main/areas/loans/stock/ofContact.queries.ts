import type { MomentPlace } from '#shared/base/moments.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Something issued to a contact, as its timeline tells it. */
export interface IssueOfContact extends MomentPlace {
  itemId: string
  itemName: string
  quantity: number
  meetingTitle: string | null
  /** Taken back in the ledger since. */
  reversed: boolean
  memberName: string
}

/** What was issued to a contact, or to one merged into it, the latest first, at most `limit` after a place. */
export async function listIssuesOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<IssueOfContact[]> {
  const rows = await db
    .selectFrom('loan_entry as line')
    .innerJoin('loan_item as item', 'item.id', 'line.item_id')
    .leftJoin('loan_entry as undoing', 'undoing.reverses', 'line.id')
    .leftJoin('meeting', 'meeting.id', 'line.meeting_id')
    .leftJoin('member', 'member.id', 'line.member_id')
    .select(['line.id', 'line.at', 'line.item_id as itemId', 'line.change', 'item.name as itemName'])
    .select(['undoing.id as undoing', 'meeting.title as meetingTitle', 'member.name as memberName'])
    .where('line.contact_id', 'in', await contactIdsOf(db, contactId))
    .where('line.kind', '=', 'issued')
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('line.at', 'line.id'), '<', tuple(after!.at, after!.id))))
    .orderBy('line.at', 'desc')
    .orderBy('line.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ undoing, change, memberName, ...row }) => ({ ...row, quantity: -change, reversed: undoing !== null, memberName: memberName ?? '' }))
}
