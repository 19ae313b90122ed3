import { jobKind, type UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import type { MomentPlace } from '#shared/base/moments.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A job on a contact's account, as its timeline tells it. */
export interface JobOfContact extends MomentPlace {
  kind: UseKind
  quantity: number
  meetingTitle: string | null
  /** Taken back in the ledger since. */
  reversed: boolean
  memberName: string
}

/** Jobs on the account of a contact, or of one merged into it, the latest first, at most `limit` after a place. */
export async function listJobsOfContact(db: AnyDb, contactId: string, after: MomentPlace | null, limit: number): Promise<JobOfContact[]> {
  const rows = await db
    .selectFrom('use_job as job')
    .leftJoin('use_job as undoing', 'undoing.reverses', 'job.id')
    .leftJoin('meeting', 'meeting.id', 'job.meeting_id')
    .leftJoin('member', 'member.id', 'job.member_id')
    .select(['job.id', 'job.at', 'job.kind', 'job.quantity', 'undoing.id as undoing', 'meeting.title as meetingTitle', 'member.name as memberName'])
    .where('job.contact_id', 'in', await contactIdsOf(db, contactId))
    .where('job.reverses', 'is', null)
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('job.at', 'job.id'), '<', tuple(after!.at, after!.id))))
    .orderBy('job.at', 'desc')
    .orderBy('job.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ undoing, memberName, ...row }) => ({ ...row, kind: jobKind.parse(row.kind), reversed: undoing !== null, memberName: memberName ?? '' }))
}
