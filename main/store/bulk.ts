import { type Insertable, sql } from 'kysely'
import type { Tables } from '#main/tables.ts'
import type { WriteDb } from './database.ts'

/** A statement takes so many rows: more gain nothing and hold more text in memory. */
const most = 1000

/**
 * Inserts many rows of the same columns with one statement for each thousand. They go in as one JSON text,
 * which SQLite takes apart faster than it binds a value for each cell.
 */
export async function insertMany<Table extends keyof Tables & string>(db: WriteDb, table: Table, rows: readonly Insertable<Tables[Table]>[]): Promise<void> {
  const cells = rows as readonly Record<string, unknown>[]
  if (cells[0]) await insertCells(db, table, Object.keys(cells[0]), cells.map(Object.values))
}

/** The same for a table that the store keeps for itself; with `known: 'skip'`, rows that are there already are left as they are. */
export async function insertCells(db: WriteDb, table: string, columns: readonly string[], rows: readonly unknown[][], { known = 'refuse' }: { known?: 'refuse' | 'skip' } = {}): Promise<void> {
  const into = sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})`
  const cells = sql.join(columns.map((_, index) => sql`value ->> ${sql.lit(index)}`))
  const then = known === 'skip' ? sql`where true on conflict do nothing` : sql``
  for (let at = 0; at < rows.length; at += most) {
    await sql`${into} select ${cells} from json_each(${textOf(rows.slice(at, at + most))}) ${then}`.execute(db)
  }
}

/** Half of a pair of surrogates, as a cut text may end with, is no text in the store. */
function textOf(rows: readonly unknown[][]): string {
  const text = JSON.stringify(rows)
  return /\\ud[89a-f]/.test(text) ? JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)) : text
}

/** For `where … in`: these values as one parameter, so that lists of any length share one prepared statement that is quickly put together. */
export const among = (values: readonly string[]) => sql<string>`(select value from json_each(${JSON.stringify(values)}))`
