import writeXlsxFile from 'write-excel-file/node'
import type { ExportFormat } from '#shared/areas/contacts/exports.contract.ts'
import { csvRow } from '#shared/areas/contacts/cells.rules.ts'
import { invalidField } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listFields } from '../fields/fields.queries.ts'
import { photosOf } from '../photos/photos.queries.ts'
import { contactsInFull, widestOf } from './contactsInFull.queries.ts'
import { rowOf, tableColumns } from './table.ts'
import { type CardVersion, cardOf } from './vcard.ts'

/** A workbook is put together in memory as a whole. */
export const mostInWorkbook = 20_000

export const endings: Record<ExportFormat, string> = { csv: 'csv', vcard4: 'vcf', vcard3: 'vcf', xlsx: 'xlsx' }

/** These contacts as a file of this format; INVALID at `format` when there are too many for a workbook. */
export function makeFile(db: AnyDb, ids: readonly string[], format: ExportFormat, language: Language): Promise<Blob> {
  switch (format) {
    case 'csv':
      return csvFile(db, ids, language)
    case 'vcard4':
      return cardFile(db, ids, '4.0')
    case 'vcard3':
      return cardFile(db, ids, '3.0')
    case 'xlsx':
      return workbook(db, ids, language)
  }
}

const fieldsInUse = async (db: AnyDb) => (await listFields(db)).filter(({ archived }) => !archived)

async function csvFile(db: AnyDb, ids: readonly string[], language: Language): Promise<Blob> {
  const columns = tableColumns(await widestOf(db, ids), language, await fieldsInUse(db))
  const parts = [`\uFEFF${csvRow(columns.map(({ name }) => name))}`]
  for await (const contacts of contactsInFull(db, ids)) parts.push(contacts.map((contact) => csvRow(rowOf(columns, contact))).join(''))
  return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}

async function cardFile(db: AnyDb, ids: readonly string[], version: CardVersion): Promise<Blob> {
  const parts: string[] = []
  const fields = await fieldsInUse(db)
  for await (const contacts of contactsInFull(db, ids)) {
    const photos = await photosOf(db, contacts.map(({ id }) => id))
    parts.push(contacts.map((contact) => cardOf(contact, version, photos.get(contact.id), fields)).join(''))
  }
  return new Blob(parts, { type: 'text/vcard;charset=utf-8' })
}

/** A workbook runs no formula from a cell of text, so its cells stay as they are. */
async function workbook(db: AnyDb, ids: readonly string[], language: Language): Promise<Blob> {
  if (ids.length > mostInWorkbook) throw invalidField(['format'], 'exporting:tooManyForWorkbook')
  const columns = tableColumns(await widestOf(db, ids), language, await fieldsInUse(db))
  const rows = [columns.map(({ name }) => ({ type: String, value: name, fontWeight: 'bold' as const }))] as { type: StringConstructor; value: string }[][]
  for await (const contacts of contactsInFull(db, ids)) {
    for (const contact of contacts) rows.push(rowOf(columns, contact).map((cell) => (cell ? { type: String, value: inWorkbook(cell) } : null) as never))
  }
  const file = await writeXlsxFile(rows as never, { stickyRowsCount: 1, columns: columns.map(() => ({ width: 18 })) } as never).toBuffer()
  return new Blob([new Uint8Array(file)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

/** A cell holds at most 32,767 characters, and none of the controls that XML has no sign for. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const inWorkbook = (cell: string) => cell.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, 32_767)
