import { type ImportRow, importRow } from '#shared/areas/contacts/importing.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

export interface ReportPage {
  jobId: string
  outcome?: ImportRow['outcome'] | null | undefined
  cursor?: string | null | undefined
  limit: number
}

/** What became of an import's rows, in the file's order: all, or those of one outcome. */
export async function listImportRows(db: AnyDb, page: ReportPage): Promise<{ items: ImportRow[]; next: string | null }> {
  const rows = await db
    .selectFrom('import_row')
    .selectAll()
    .where('job_id', '=', page.jobId)
    .$if(Boolean(page.outcome), (query) => query.where('outcome', '=', page.outcome!))
    .$if(Boolean(page.cursor), (query) => query.where('line', '>', Number(page.cursor) || 0))
    .orderBy('line')
    .limit(page.limit + 1)
    .execute()
  const items = rows.slice(0, page.limit).map(({ contact_id, ...row }) => importRow.parse({ ...row, contactId: contact_id }))
  return { items, next: rows.length > page.limit ? String(items.at(-1)!.line) : null }
}
