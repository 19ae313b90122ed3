import type { ImportPreview } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { decodeFile, largestFile } from './decode.ts'
import { fileRefused } from './fileRefused.ts'
import { readHeader } from './header.ts'
import type { HeldFile } from './heldFiles.ts'
import { KnownContacts } from './known.queries.ts'
import { inGroups, type Row, readRows } from './readRows.ts'

const sampleSize = 10
const problemsShown = 200

export type Previewed = { preview: Omit<ImportPreview, 'token'>; file: HeldFile }

/** Reads a file to its end and says what an import would do; writes nothing. Throws FILE_REFUSED. */
export async function previewFile(db: AnyDb, blob: Blob): Promise<Previewed> {
  if (blob.size > largestFile) throw fileRefused('tooLarge')
  const { text, encoding } = decodeFile(Buffer.from(await blob.arrayBuffer()))
  const layout = readHeader(text)
  const filled = new Set<number>()
  const preview = { source: layout.source, encoding, delimiter: layout.delimiter, ...emptyCounts() }
  const known = new KnownContacts()
  const seen = (cells: string[]) => cells.forEach((cell, index) => cell && filled.add(index))
  for await (const rows of inGroups(readRows(text, layout, seen))) {
    const contacts = rows.flatMap(({ contact }) => contact ?? [])
    preview.rows += rows.length
    preview.good += contacts.length
    preview.known += (await known.find(db, contacts)).filter(Boolean).length
    preview.sample.push(...contacts.slice(0, sampleSize - preview.sample.length))
    noteProblems(preview, rows)
    await new Promise(setImmediate)
  }
  if (preview.rows === 0) throw fileRefused('empty', layout.skip.lines + 1)
  preview.ignoredColumns = layout.columns.flatMap(({ name, place }, index) => (!place && name && filled.has(index) ? name.slice(0, 100) : []))
  return { preview, file: { text, layout, rows: preview.rows, problemCount: preview.problemCount } }
}

function emptyCounts(): Omit<ImportPreview, 'token' | 'source' | 'encoding' | 'delimiter'> {
  return { rows: 0, good: 0, known: 0, sample: [], problems: [], problemCount: 0, ignoredColumns: [] }
}

function noteProblems(preview: Omit<ImportPreview, 'token'>, rows: Row[]): void {
  for (const row of rows) {
    if (row.problem === null) continue
    preview.problemCount++
    if (preview.problems.length < problemsShown) preview.problems.push({ line: row.line, problem: row.problem, detail: row.detail })
  }
}
