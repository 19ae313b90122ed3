import { type MeetingOutcome, type MeetingRow, meetingRow, type PastMeetingImport, pastMeetingImport } from '#shared/areas/meetings/calendarImport.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

interface Page {
  cursor?: string | null | undefined
  limit: number
}

/** Calendar files of meetings brought in so far, newest first. */
export async function listMeetingImports(db: AnyDb, page: Page): Promise<{ items: PastMeetingImport[]; next: string | null }> {
  const rows = await imports(db).$if(Boolean(page.cursor), (query) => query.where('past.id', '<', page.cursor!)).orderBy('past.id', 'desc').limit(page.limit + 1).execute()
  const items = rows.slice(0, page.limit).map(toImport)
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null }
}

/** One of them, with who brought it in; throws NOT_FOUND. */
export async function getMeetingImport(db: AnyDb, id: string): Promise<PastMeetingImport & { memberId: string }> {
  const row = await imports(db).where('past.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('meetings', id)
  return { ...toImport(row), memberId: row.member_id }
}

/** What became of an import's dates: all, or those of one outcome. */
export async function listMeetingRows(db: AnyDb, page: Page & { jobId: string; outcome?: MeetingOutcome | null | undefined }): Promise<{ items: MeetingRow[]; next: string | null }> {
  const rows = await db
    .selectFrom('meeting_import_row')
    .selectAll()
    .where('job_id', '=', page.jobId)
    .$if(Boolean(page.outcome), (query) => query.where('outcome', '=', page.outcome!))
    .$if(Boolean(page.cursor), (query) => query.where('number', '>', Number(page.cursor) || 0))
    .orderBy('number')
    .limit(page.limit + 1)
    .execute()
  const items = rows.slice(0, page.limit).map(({ start_at, end_at, place, meeting_id, notices, ...row }) => meetingRow.parse({ ...row, start: start_at, end: end_at, where: place, meetingId: meeting_id, notices: JSON.parse(notices) }))
  return { items, next: rows.length > page.limit ? String(rows[page.limit - 1]!.number) : null }
}

const imports = (db: AnyDb) =>
  db
    .selectFrom('meeting_import as past')
    .leftJoin('member as maker', 'maker.id', 'past.member_id')
    .leftJoin('member as undoer', 'undoer.id', 'past.undone_by')
    .selectAll('past')
    .select(['maker.name as maker_name', 'undoer.name as undoer_name'])

function toImport(row: Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>): PastMeetingImport {
  const undone = row.undone_at === null ? null : { at: row.undone_at, memberName: row.undoer_name ?? '', removed: row.removed, kept: row.kept }
  return pastMeetingImport.parse({ id: row.id, at: row.at, memberName: row.maker_name ?? '', fileName: row.file_name, counts: JSON.parse(row.counts), finished: row.finished === 1, undone })
}
