import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import { holdsCards, readCards } from './cards/readCards.ts'
import type { ImportSource } from './heldFiles.ts'
import type { Layout } from './header.ts'
import { readRows, type Row } from './readRows.ts'

/** A file as text, and how it is to be read: a table by its layout, or vCards (null). */
export interface ImportFile {
  text: Buffer
  layout: Layout | null
  /** The clinic's own fields, as they were when the file was read. */
  fields: readonly CustomField[]
}

export const isCards = holdsCards

/** What other program, or which kind, a file is of. */
export const sourceOf = ({ layout }: Pick<ImportFile, 'layout'>): ImportSource => layout?.source ?? 'vcard'

/** The rows or cards of a file, each a contact or what is wrong with it, with its line. `seen` is shown the cells of each row. */
export const rowsIn = ({ text, layout, fields }: ImportFile, seen?: (cells: string[]) => void): AsyncGenerator<Row> =>
  layout ? readRows(text, layout, fields, seen) : readCards(text, fields)
