import { sql } from 'kysely'
import type { MomentPlace } from '#shared/base/moments.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A thing lent to a contact, or brought back by them, as its timeline tells it. */
export interface LendingOfContact extends MomentPlace {
  itemId: string
  itemName: string
  back: boolean
  /** The day it was due, or came back. */
  to: string
  meetingTitle: string | null
  /** Undone in the history since. */
  reversed: boolean
  memberName: string
}

/** What was lent to a contact, or to one merged into it, or came back from them, the latest first, at most `limit` after a place. */
export async function listLendingsOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<LendingOfContact[]> {
  const rows = await db
    .selectFrom('equipment_event as line')
    .innerJoin('equipment_item as item', 'item.id', 'line.item_id')
    .leftJoin('equipment_event as undoing', 'undoing.reverses', 'line.id')
    .leftJoin('meeting', 'meeting.id', 'line.meeting_id')
    .leftJoin('member', 'member.id', 'line.member_id')
    .select(['line.id', 'line.at', 'line.kind', 'line.to_day as to', 'line.item_id as itemId', 'item.name as itemName'])
    .select(['undoing.id as undoing', 'meeting.title as meetingTitle', 'member.name as memberName'])
    .where('line.contact_id', 'in', await contactIdsOf(db, contactId))
    // Word for word as the index that keeps them in this order has it.
    .where(sql<boolean>`line.kind in ('lent', 'returned')`)
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('line.at', 'line.id'), '<', tuple(after!.at, after!.id))))
    .orderBy('line.at', 'desc')
    .orderBy('line.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ undoing, kind, to, memberName, ...row }) => ({ ...row, to: to!, back: kind === 'returned', reversed: undoing !== null, memberName: memberName ?? '' }))
}
