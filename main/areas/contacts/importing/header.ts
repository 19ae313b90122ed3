import { parse } from 'csv-parse/sync'
import { clashingColumns } from '#shared/areas/contacts/importing.rules.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import { plainCell } from '#shared/areas/contacts/cells.rules.ts'
import { fold } from '#shared/base/text.ts'
import { type DayOrder, dayOrderOf } from './born.ts'
import { isCivicrmFile } from './civicrm.ts'
import { type Place, placeOfColumn } from './columns.ts'
import { isDeskFile, placeOfDeskColumn } from './deskColumns.ts'
import { fileRefused } from './fileRefused.ts'
import { fieldPlace, placesOfFields } from './ownFields.ts'
import { findUnclosedQuote } from './quotes.ts'

/** A file as it is to be read: where its rows begin, and where each of its columns goes. */
export interface Layout {
  source: ImportPreview['source']
  delimiter: string
  /** Bytes and lines before the header (Excel's "sep=;"). */
  skip: { bytes: number; lines: number }
  columns: { name: string; place: Place | null }[]
  dayOrder: DayOrder
}

const delimiters = [',', ';', '\t']

/** What kind of file this is, from its first row. Throws FILE_REFUSED when it is no table with named columns, or a quotation mark stays open. */
export function readHeader(text: Buffer, fields: readonly CustomField[] = []): Layout {
  const own = placesOfFields(fields)
  const placeOf = (name: string) => placeOfDeskColumn(fold(name)) ?? fieldPlace(own, name) ?? placeOfColumn(name)
  const knownIn = (names: string[]) => names.filter((name) => placeOf(name)).length
  const told = /^sep=(.)\n/i.exec(text.toString('utf8', 0, 8))
  const skip = told ? { bytes: told[0].length, lines: 1 } : { bytes: 0, lines: 0 }
  const rows = text.subarray(skip.bytes)
  const guesses = (told ? [told[1]!] : delimiters).map((delimiter) => ({ delimiter, names: firstRow(rows, delimiter) }))
  const best = guesses.map((guess) => ({ ...guess, known: knownIn(guess.names) })).sort((a, b) => b.known - a.known || b.names.length - a.names.length)[0]!
  const open = findUnclosedQuote(rows, best.delimiter)
  if (open) throw fileRefused('unclosedQuote', open.line + skip.lines, open.field)
  const named = best.names.slice(0, best.names.findLastIndex((name) => name.trim()) + 1)
  if (best.known === 0) refuseNoTable(named, skip.lines + 1)
  const columns = named.map((name) => ({ name: name.trim(), place: placeOf(name) }))
  const layout = { source: sourceOf(best.names), delimiter: best.delimiter, skip, columns: onceEach(columns), dayOrder: null }
  return withPlaces(layout, text, layout.columns.map(({ place }) => place))
}

/** The same file with its columns going to these places. */
export function withPlaces(layout: Layout, text: Buffer, places: readonly (Place | null)[]): Layout {
  const columns = layout.columns.map(({ name }, index) => ({ name, place: places[index] ?? null }))
  const born = columns.flatMap(({ place }, index) => (place?.to === 'line' && place.field === 'born' ? index : []))
  return { ...layout, columns, dayOrder: born.length > 0 ? dayOrderOf(cellsOf(text.subarray(layout.skip.bytes), layout.delimiter, born)) : null }
}

const sampledBytes = 1024 * 1024

/** The cells of these columns, as far as the beginning of the file goes. */
function* cellsOf(text: Buffer, delimiter: string, columns: number[]): Generator<string> {
  const end = text.length > sampledBytes ? text.lastIndexOf(10, sampledBytes) : text.length
  const options = { delimiter, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n', skip_records_with_error: true }
  for (const row of parse(text.subarray(0, end), options) as string[][]) for (const column of columns) yield row[column] ?? ''
}

function firstRow(text: Buffer, delimiter: string): string[] {
  try {
    const options = { delimiter, to: 1, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' }
    return ((parse(text.subarray(0, 65_536), options) as string[][])[0] ?? []).map(plainCell)
  } catch {
    return []
  }
}

/** A table whose columns nobody knows can be mapped by hand; a list without a header, or a text, cannot. */
function refuseNoTable(names: string[], line: number): void {
  const looksLikeData = names.some((name) => /\S@\S+\.\S/.test(name) || name.replace(/\D/g, '').length >= 7)
  if (looksLikeData) throw fileRefused('noHeader', line, names.join(', '))
  if (names.length < 2) throw fileRefused('unknownColumns', line, names.join(', '))
}

/** Of two columns for one field the first is read, so that neither overwrites the other; a person may choose otherwise. */
function onceEach(columns: Layout['columns']): Layout['columns'] {
  const surplus = new Set(clashingColumns(columns.map(({ place }) => place)).flatMap((group) => group.slice(1)))
  return columns.map((column, index) => (surplus.has(index) ? { ...column, place: null } : column))
}

function sourceOf(names: string[]): Layout['source'] {
  const folded = new Set(names.map(fold))
  const has = (...wanted: string[]) => wanted.some((name) => folded.has(name))
  if (isDeskFile(folded)) return 'desk'
  if (isCivicrmFile(folded)) return 'civicrm'
  if (has('e mail 1 value', 'phone 1 value', 'group membership')) return 'google'
  if (has('e mail address', 'adresse de messagerie') && has('business phone', 'home street', 'mobile phone', 'categories', 'rue domicile', 'tel mobile', 'telephone bureau')) return 'outlook'
  return 'plain'
}
