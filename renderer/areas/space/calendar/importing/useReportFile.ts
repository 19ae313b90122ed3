import { useState } from 'react'
import { csvOf } from '#shared/areas/contacts/cells.rules.ts'
import type { CalendarRow } from '#shared/areas/space/calendarImport.schema.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useRowWords } from './useRowWords.ts'

/** Saves the whole report of a calendar's import as a CSV file that no spreadsheet runs. */
export function useReportFile(jobId: string) {
  const { t } = useWords('calendarImport')
  const { when, why } = useRowWords()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const download = async () => {
    setBusy(true)
    setFailure(null)
    try {
      const head = (['line', 'when', 'event', 'room', 'outcome', 'detail'] as const).map((column) => t(`report.${column}`))
      const lines = (await allRows(jobId)).map((row) => [String(row.line), when(row), row.title, row.roomName, t(`outcomes.${row.outcome}`), why(row).join('; ')])
      offerFile(new Blob([csvOf([head, ...lines])], { type: 'text/csv;charset=utf-8' }), `${t('report.file')}.csv`)
    } catch (error) {
      setFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return { download, busy, failure }
}

async function allRows(jobId: string): Promise<CalendarRow[]> {
  const rows: CalendarRow[] = []
  let cursor: string | null = null
  do {
    const page: { items: CalendarRow[]; next: string | null } = await client.space.calendar.importing.rows({ jobId, cursor, limit: 200 })
    rows.push(...page.items)
    cursor = page.next
  } while (cursor)
  return rows
}
