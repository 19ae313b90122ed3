import { isOpen } from '#shared/areas/meetings/needs.rules.ts'
import { type Need, needKind } from '#shared/areas/meetings/needs.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { mustKnowMeeting } from '../mustKnow.queries.ts'

const endless = '9999-12-31'

/** What is needed at a meeting: what is still to be arranged first, by its deadline. Throws NOT_FOUND. */
export async function listNeeds(db: AnyDb, meetingId: string): Promise<Need[]> {
  await mustKnowMeeting(db, meetingId)
  const rows = await db
    .selectFrom('meeting_need')
    .leftJoin('contact', 'contact.id', 'meeting_need.contact_id')
    .leftJoin('member', 'member.id', 'meeting_need.arranged_by')
    .selectAll('meeting_need')
    .select(['contact.name as contact_name', 'member.name as member_name'])
    .where('meeting_need.meeting_id', '=', meetingId)
    .orderBy('meeting_need.id')
    .execute()
  const needs = rows.map((row) => ({
    id: row.id,
    kind: needKind.parse(row.kind),
    language: row.language,
    quantity: row.quantity,
    contactId: row.contact_id,
    contactName: row.contact_name,
    details: row.details,
    deadline: row.deadline,
    arrangement: row.arrangement,
    arrangedAt: row.arranged_at,
    arrangedBy: row.member_name,
    refusal: row.refusal,
  }))
  return needs.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || (one.deadline ?? endless).localeCompare(other.deadline ?? endless))
}
