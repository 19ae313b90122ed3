import { useState } from 'react'
import { csvOf } from '#shared/areas/contacts/cells.rules.ts'
import type { ImportRow } from '#shared/areas/contacts/importing.schema.ts'
import { offerFile } from '#renderer/kit/offerFile.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Saves the whole report of an import as a CSV file. */
export function useReportFile(jobId: string) {
  const { t } = useWords('contacts')
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      const rows = await allRows(jobId)
      const head = [t('import.report.line'), t('import.report.name'), t('import.report.outcome'), t('import.report.detail')]
      const lines = rows.map((row) => [row.number === null ? String(row.line) : t('import.card', { number: row.number, line: row.line }), row.name, t(`import.report.outcomes.${row.outcome}`), [row.problem && t(`import.problems.${row.problem}`), row.detail].filter(Boolean).join(': ')])
      offerFile(new Blob([csvOf([head, ...lines])], { type: 'text/csv;charset=utf-8' }), `${t('import.report.file')}.csv`)
    } finally {
      setBusy(false)
    }
  }
  return { download, busy }
}

async function allRows(jobId: string): Promise<ImportRow[]> {
  const rows: ImportRow[] = []
  let cursor: string | null = null
  do {
    const page: { items: ImportRow[]; next: string | null } = await client.contacts.importing.rows({ jobId, cursor, limit: 200 })
    rows.push(...page.items)
    cursor = page.next
  } while (cursor)
  return rows
}
