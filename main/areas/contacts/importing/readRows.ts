import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { Layout } from './header.ts'
import { groupSize } from './known.queries.ts'
import { type ReadRow, rowToContact } from './rowToContact.ts'

/** `number`: which card of the file it is; null for a row of a table. */
export type Row = ReadRow & { line: number; number: number | null }

/** The rows of a file, one after the other, so that even a large one is never in memory twice. Empty rows are left out. */
export async function* readRows(text: Buffer, layout: Layout, fields: readonly CustomField[] = [], seen?: (cells: string[]) => void): AsyncGenerator<Row> {
  const options = { delimiter: layout.delimiter, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' }
  const parser = Readable.from(pieces(text.subarray(layout.skip.bytes))).pipe(parse(options))
  let isHeader = true
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (isHeader) isHeader = false
    else if (record.some((cell) => cell.trim())) {
      seen?.(record)
      // The parser tells a row's last line; a quoted cell may span several.
      const line = layout.skip.lines + info.lines - lineFeedsIn(record)
      yield { ...rowToContact(record, layout, fields), line, number: null }
    }
  }
}

const pieceSize = 65_536

function* pieces(text: Buffer): Generator<Buffer> {
  for (let at = 0; at < text.length; at += pieceSize) yield text.subarray(at, at + pieceSize)
}

function lineFeedsIn(cells: string[]): number {
  let count = 0
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1
  return count
}

/** Rows in groups that one look into the store answers for. */
export async function* inGroups(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let group: Row[] = []
  for await (const row of rows) {
    group.push(row)
    if (group.length < groupSize) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
