import { clashingColumns } from '#shared/areas/contacts/importing.rules.ts'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { ColumnPlace, ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listFields } from '../fields/fields.queries.ts'
import { decodeFile, largestFile } from './decode.ts'
import { fileRefused } from './fileRefused.ts'
import { readHeader, withPlaces } from './header.ts'
import type { HeldFile } from './heldFiles.ts'
import { KnownContacts } from './known.queries.ts'
import { LikeRows } from './likeRows.queries.ts'
import { findMapping } from './mapping.queries.ts'
import { inGroups, type Row } from './readRows.ts'
import { isCards, rowsIn, sourceOf } from './source.ts'

const sampleSize = 10
const problemsShown = 200
const cellsShown = 3

type Preview = Omit<ImportPreview, 'token'>
export type Previewed = { preview: Preview; file: HeldFile }

/** Reads a file to its end and says what an import would do; writes nothing. Throws FILE_REFUSED. */
export async function previewFile(db: AnyDb, blob: Blob, name: string): Promise<Previewed> {
  if (blob.size > largestFile) throw fileRefused('tooLarge')
  const { text, encoding } = decodeFile(Buffer.from(await blob.arrayBuffer()))
  const fields = (await listFields(db)).filter(({ archived }) => !archived)
  const found = isCards(text) ? null : readHeader(text, fields)
  const known = found && (await findMapping(db, found.columns.map((column) => column.name)))
  const layout = found && known ? withPlaces(found, text, known.map((place) => (isGone(place, fields) ? null : place))) : found
  return previewHeld(db, { text, layout, fields, name, encoding, rows: 0, problemCount: 0, like: new Map(), chosen: known !== null })
}

/** The same file with its columns going where a person says. Throws INVALID at each column that cannot have its field for itself. */
export async function remapFile(db: AnyDb, file: HeldFile, places: readonly (ColumnPlace | null)[]): Promise<Previewed> {
  const clashes = clashingColumns(places).flat()
  if (clashes.length > 0) throw deskError('INVALID', { issues: clashes.map((column) => ({ path: ['places', column], code: 'clash', message: 'contacts:import.map.clash' })) })
  const gone = [...places.keys()].filter((column) => isGone(places[column]!, file.fields))
  if (gone.length > 0) throw deskError('INVALID', { issues: gone.map((column) => ({ path: ['places', column], code: 'custom', message: 'customFields:wrong.unknown' })) })
  const layout = file.layout && withPlaces(file.layout, file.text, places)
  const { preview, file: changed } = await previewHeld(db, { ...file, layout, chosen: true })
  return { preview: { ...preview, remembered: false }, file: changed }
}

/** A place in one of the clinic's own fields that is no longer in use. */
const isGone = (place: ColumnPlace | null, fields: readonly CustomField[]) => place?.to === 'custom' && !fields.some(({ id }) => id === place.fieldId)

async function previewHeld(db: AnyDb, file: HeldFile): Promise<Previewed> {
  const preview = emptyPreview(file)
  const known = new KnownContacts()
  const like = new LikeRows()
  const seen = (cells: string[]) => preview.columns.forEach(({ cells: shown }, index) => cells[index]?.trim() && shown.length < cellsShown && shown.push(cells[index].trim().slice(0, 60)))
  for await (const rows of inGroups(rowsIn(file, seen))) {
    const good = rows.filter((row) => row.contact !== null)
    const contacts = good.map(({ contact }) => contact)
    preview.rows += rows.length
    preview.good += contacts.length
    const found = await known.find(db, contacts)
    preview.known += found.filter(Boolean).length
    await like.find(db, good.filter((_, index) => !found[index]))
    preview.sample.push(...contacts.slice(0, sampleSize - preview.sample.length))
    noteProblems(preview, rows)
    await new Promise(setImmediate)
  }
  if (preview.rows === 0) throw fileRefused('empty', (file.layout?.skip.lines ?? 0) + 1)
  preview.like = await like.told(db)
  preview.likeCount = like.byLine.size
  return { preview, file: { ...file, rows: preview.rows, problemCount: preview.problemCount, like: like.byLine } }
}

function emptyPreview(file: HeldFile): Preview {
  const columns = file.layout?.columns.map(({ name, place }) => ({ name: name.slice(0, 100), place, cells: [] })) ?? []
  return {
    source: sourceOf(file), encoding: file.encoding, delimiter: file.layout?.delimiter ?? '', columns, remembered: file.chosen,
    rows: 0, good: 0, known: 0, like: [], likeCount: 0, sample: [], problems: [], problemCount: 0, notices: [], noticeCount: 0,
  }
}

function noteProblems(preview: Preview, rows: Row[]): void {
  for (const row of rows) {
    const { line, number } = row
    if (row.contact === null) {
      preview.problemCount++
      if (preview.problems.length < problemsShown) preview.problems.push({ line, number, problem: row.problem, detail: row.detail })
    } else if (row.notice) {
      preview.noticeCount++
      if (preview.notices.length < problemsShown) preview.notices.push({ line, number, ...row.notice })
    }
  }
}
