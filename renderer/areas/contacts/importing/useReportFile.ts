import { useState } from 'react'
import type { ImportRow } from '#shared/areas/contacts/contacts.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { csvOf } from './csvOf.ts'

/** Saves the whole report of an import as a CSV file. */
export function useReportFile(jobId: string) {
  const { t } = useWords('contacts')
  const [busy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      const rows = await allRows(jobId)
      const head = [t('import.report.line'), t('import.report.name'), t('import.report.outcome'), t('import.report.detail')]
      const lines = rows.map((row) => [String(row.line), row.name, t(`import.report.outcomes.${row.outcome}`), [row.problem && t(`import.problems.${row.problem}`), row.detail].filter(Boolean).join(': ')])
      offer(new Blob([csvOf([head, ...lines])], { type: 'text/csv;charset=utf-8' }), `${t('import.report.file')}.csv`)
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
    const page: { items: ImportRow[]; next: string | null } = await client.contacts.importRows({ jobId, cursor, limit: 200 })
    rows.push(...page.items)
    cursor = page.next
  } while (cursor)
  return rows
}

function offer(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
