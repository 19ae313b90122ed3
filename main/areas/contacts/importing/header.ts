import { parse } from 'csv-parse/sync'
import type { ImportPreview } from '#shared/areas/contacts/contacts.schema.ts'
import { fold } from '#shared/base/text.ts'
import { type Place, placeOfColumn } from './columns.ts'
import { fileRefused } from './fileRefused.ts'
import { findUnclosedQuote } from './quotes.ts'

/** A file as it is to be read: where its rows begin, and where each of its columns goes. */
export interface Layout {
  source: ImportPreview['source']
  delimiter: string
  /** Bytes and lines before the header (Excel's "sep=;"). */
  skip: { bytes: number; lines: number }
  columns: { name: string; place: Place | null }[]
}

const delimiters = [',', ';', '\t']
const nameFields = new Set(['fullName', 'givenName', 'familyName', 'organization'])

/** What kind of file this is, from its first row. Throws FILE_REFUSED when its columns are not of contacts, or a quotation mark stays open. */
export function readHeader(text: Buffer): Layout {
  const told = /^sep=(.)\n/i.exec(text.toString('utf8', 0, 8))
  const skip = told ? { bytes: told[0].length, lines: 1 } : { bytes: 0, lines: 0 }
  const rows = text.subarray(skip.bytes)
  const guesses = (told ? [told[1]!] : delimiters).map((delimiter) => ({ delimiter, names: firstRow(rows, delimiter) }))
  const best = guesses.map((guess) => ({ ...guess, known: knownIn(guess.names) })).sort((a, b) => b.known - a.known || b.names.length - a.names.length)[0]!
  const open = findUnclosedQuote(rows, best.delimiter)
  if (open) throw fileRefused('unclosedQuote', open.line + skip.lines, open.field)
  const named = best.names.slice(0, best.names.findLastIndex((name) => name.trim()) + 1)
  const columns = named.map((name) => ({ name: name.trim(), place: placeOfColumn(name) }))
  if (!columns.some(({ place }) => place?.to === 'line' && nameFields.has(place.field))) throw notContacts(best.names, skip.lines + 1)
  return { source: sourceOf(best.names), delimiter: best.delimiter, skip, columns: onceEach(columns) }
}

function firstRow(text: Buffer, delimiter: string): string[] {
  try {
    const options = { delimiter, to: 1, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' }
    return (parse(text.subarray(0, 65_536), options) as string[][])[0] ?? []
  } catch {
    return []
  }
}

const knownIn = (names: string[]) => names.filter((name) => placeOfColumn(name)).length

function notContacts(names: string[], line: number) {
  const looksLikeData = names.some((name) => /\S@\S+\.\S/.test(name) || name.replace(/\D/g, '').length >= 7)
  return looksLikeData && knownIn(names) === 0
    ? fileRefused('noHeader', line, names.join(', '))
    : fileRefused('unknownColumns', line, names.filter((name) => name.trim()).join(', '))
}

/** Of two columns of one name the first is read, so that neither overwrites the other. */
function onceEach(columns: Layout['columns']): Layout['columns'] {
  const seen = new Set<string>()
  return columns.map((column) => {
    const key = JSON.stringify(column.place)
    const again = seen.has(key) && standsAlone(column.place)
    seen.add(key)
    return again ? { ...column, place: null } : column
  })
}

function standsAlone(place: Place | null): boolean {
  if (place?.to === 'address') return place.part === 'street'
  return place?.to === 'line' && place.field !== 'notes' && place.field !== 'tags'
}

function sourceOf(names: string[]): Layout['source'] {
  const folded = new Set(names.map(fold))
  const has = (...wanted: string[]) => wanted.some((name) => folded.has(name))
  if (has('e mail 1 value', 'phone 1 value', 'group membership')) return 'google'
  if (has('e mail address', 'adresse de messagerie') && has('business phone', 'home street', 'mobile phone', 'categories', 'rue domicile', 'tel mobile', 'telephone bureau')) return 'outlook'
  return 'plain'
}
