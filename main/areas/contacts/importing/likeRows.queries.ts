import { contactName } from '#shared/areas/contacts/contacts.rules.ts'
import type { Comparable } from '#shared/areas/contacts/duplicates.rules.ts'
import type { ImportPreview } from '#shared/areas/contacts/importing.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { contactSummariesById } from '../contacts.queries.ts'
import { findLike, type Like } from '../duplicates/duplicates.queries.ts'
import type { Row } from './readRows.ts'

const mostTold = 200

type GoodRow = Extract<Row, { problem: null }>

/** The rows of a file that may be someone who is here, by the coordinator's rules. */
export class LikeRows {
  /** Whom a row is like most, by its line. */
  readonly byLine = new Map<number, string>()
  readonly #first: { row: GoodRow; like: Like }[] = []
  readonly #seen = new Map<string, Comparable>()

  async find(db: AnyDb, rows: readonly GoodRow[]): Promise<void> {
    const found = await findLike(db, rows.map(({ contact }) => contact), this.#seen)
    for (const [index, [like]] of found.entries()) {
      if (!like) continue
      this.byLine.set(rows[index]!.line, like.contactId)
      if (this.#first.length < mostTold) this.#first.push({ row: rows[index]!, like })
    }
  }

  /** The first of them, with those they are like. */
  async told(db: AnyDb): Promise<ImportPreview['like']> {
    const here = await contactSummariesById(db, this.#first.map(({ like }) => like.contactId))
    return this.#first.flatMap(({ row: { line, number, contact }, like: { contactId, score, reasons } }) => {
      const one = here.get(contactId)
      return one ? [{ line, number, name: contactName(contact), contact: one, score, reasons }] : []
    })
  }
}
