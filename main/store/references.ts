import { sql } from 'kysely'
import type { AnyDb, WriteDb } from './database.ts'

/** A column of the store that names records of another table. `onDelete` is what its foreign key does; null without one. */
export interface Reference {
  table: string
  column: string
  onDelete: string | null
}

const raw = (db: AnyDb) => db as WriteDb

/** Every column that names rows of `table`: its foreign keys, and columns called "contact_id" or "…_contact_id" when the table is `contact`. */
export async function findReferences(db: AnyDb, table: string): Promise<Reference[]> {
  const keys = await sql<Reference & { onDelete: string }>`
    select tables.name as "table", keys."from" as "column", keys.on_delete as "onDelete"
    from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table' and keys."table" = ${table} order by 1, 2`.execute(raw(db))
  const named = await sql<{ table: string; column: string }>`
    select tables.name as "table", columns.name as "column" from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and (columns.name = ${`${table}_id`} or columns.name like ${`%\\_${table}\\_id`} escape '\\') order by 1, 2`.execute(raw(db))
  const known = new Set(keys.rows.map((row) => `${row.table}.${row.column}`))
  return [...keys.rows, ...named.rows.filter((row) => !known.has(`${row.table}.${row.column}`)).map((row) => ({ ...row, onDelete: null }))]
}

/** Which of these ids stand in a column. */
export async function idsIn(db: AnyDb, { table, column }: Reference, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(ids)})`.execute(raw(db))
  return rows.map(({ id }) => id)
}

/** Whole rows that name a record, as the store holds them. */
export async function rowsNaming(db: AnyDb, { table, column }: Pick<Reference, 'table' | 'column'>, id: string, most: number): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where ${sql.ref(column)} = ${id} limit ${most}`.execute(raw(db))
  return rows
}

export interface Mention {
  table: string
  column: string
  id: string
  text: string
}

/** Where `words` stand in any text of any table but the search index and the audit; at most `most` places. */
export async function findMentions(db: AnyDb, words: string, most: number): Promise<Mention[]> {
  const found: Mention[] = []
  for (const { table, column, key } of await textColumns(db)) {
    if (found.length >= most) break
    const { rows } = await sql<{ id: string; text: string }>`select cast(${sql.ref(key)} as text) as id, ${sql.ref(column)} as text from ${sql.table(table)}
      where instr(${sql.ref(column)}, ${words}) > 0 limit ${most - found.length}`.execute(raw(db))
    found.push(...rows.map(({ id, text }) => ({ table, column, id, text: around(text, words) })))
  }
  return found
}

async function textColumns(db: AnyDb): Promise<{ table: string; column: string; key: string }[]> {
  const { rows } = await sql<{ table: string; column: string; key: string }>`
    select tables.name as "table", columns.name as "column",
      (select first.name from pragma_table_info(tables.name) as first where first.pk > 0 order by first.pk limit 1) as "key"
    from sqlite_master as tables, pragma_table_info(tables.name) as columns
    where tables.type = 'table' and columns.type = 'TEXT' and columns.name not like '%id' and tables.name not like 'search%' and tables.name not in ('audit', 'migration', 'draft')
    order by 1, 2`.execute(raw(db))
  return rows.filter(({ key }) => key !== null)
}

/** The words with a little of what stands before and after. */
function around(text: string, words: string): string {
  const at = text.indexOf(words)
  return text.slice(Math.max(0, at - 60), at + words.length + 60)
}
