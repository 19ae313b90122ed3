import { type CalendarRow, calendarRow, type ImportOutcome, type PastCalendar, pastCalendar } from '#shared/areas/space/calendarImport.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

interface Page {
  cursor?: string | null | undefined
  limit: number
}

/** Calendar files brought in so far, newest first: their ids sort by time. */
export async function listCalendarImports(db: AnyDb, page: Page): Promise<{ items: PastCalendar[]; next: string | null }> {
  const rows = await imports(db)
    .$if(Boolean(page.cursor), (query) => query.where('past.id', '<', page.cursor!))
    .orderBy('past.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const items = rows.slice(0, page.limit).map(toImport)
  return { items, next: rows.length > page.limit ? items.at(-1)!.id : null }
}

/** One import with who made it; throws NOT_FOUND. */
export async function getCalendarImport(db: AnyDb, id: string): Promise<PastCalendar & { memberId: string }> {
  const row = await imports(db).where('past.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('space', id)
  return { ...toImport(row), memberId: row.member_id }
}

function imports(db: AnyDb) {
  return db
    .selectFrom('calendar_import as past')
    .leftJoin('member as maker', 'maker.id', 'past.member_id')
    .leftJoin('member as undoer', 'undoer.id', 'past.undone_by')
    .selectAll('past')
    .select(['maker.name as maker_name', 'undoer.name as undoer_name'])
}

type ImportLine = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>

function toImport(row: ImportLine): PastCalendar {
  const undone = row.undone_at === null ? null : { at: row.undone_at, memberName: row.undoer_name ?? '', removed: row.removed, kept: row.kept }
  return pastCalendar.parse({ id: row.id, at: row.at, memberName: row.maker_name ?? '', fileName: row.file_name, counts: JSON.parse(row.counts), finished: row.finished === 1, undone })
}

/** What became of an import's dates: all, or those of one outcome. */
export async function listCalendarRows(db: AnyDb, page: Page & { jobId: string; outcome?: ImportOutcome | null | undefined }): Promise<{ items: CalendarRow[]; next: string | null }> {
  const rows = await db
    .selectFrom('calendar_import_row')
    .selectAll()
    .where('job_id', '=', page.jobId)
    .$if(Boolean(page.outcome), (query) => query.where('outcome', '=', page.outcome!))
    .$if(Boolean(page.cursor), (query) => query.where('number', '>', Number(page.cursor) || 0))
    .orderBy('number')
    .limit(page.limit + 1)
    .execute()
  const items = rows.slice(0, page.limit).map(({ start_at, end_at, room_name, booking_id, notices, clash, ...row }) =>
    calendarRow.parse({ ...row, start: start_at, end: end_at, roomName: room_name, bookingId: booking_id, notices: JSON.parse(notices), clash: clash && JSON.parse(clash) }))
  return { items, next: rows.length > page.limit ? String(rows[page.limit - 1]!.number) : null }
}
