import { sql } from 'kysely'
import type { WriteDb } from './database.ts'

/** A row as it stands in its table, by column. */
export type Row = Record<string, unknown>

/** A column that refers to a record which may become another. */
export interface Reference {
  table: string
  column: string
  /** Columns copied from the record referred to, of the same name (an index's order), from this table. */
  copied?: { from: string; columns: readonly string[] }
  /** Another column of the table that must not name the same record. */
  apartFrom?: string
  /** Rows of the one that say what a row of the other says already: taken out. */
  twice?: (db: WriteDb, from: string, to: string) => Promise<Row[]>
  /** In a table with one row for each record: the row of the one that stays, when both have one. Without it, its own. */
  unite?: (staying: Row, other: Row) => Row
}

/** What moving a column's rows did: enough to take it back. */
export interface Repointed {
  reference: Reference
  /** Keys of the rows moved, as they are afterwards. */
  keys: Row[]
  /** Rows that could not be moved (the other is there already), and theirs: taken out, parents first. */
  aside: { table: string; row: Row }[]
  /** The row that stayed where both had one, as it was and as it was united. */
  united: { before: Row; after: Row } | null
}

/** Lets all rows that refer to `from` refer to `to`; those that a key, a check, `apartFrom` or `twice` refuses are taken out and answered. */
export async function repoint(db: WriteDb, reference: Reference, from: string, to: string): Promise<Repointed> {
  const { table, column, apartFrom } = reference
  const aside: Repointed['aside'] = []
  if (apartFrom) await takeOut(db, table, await rowsWhere(db, table, { [column]: from, [apartFrom]: to }), aside)
  if (reference.twice) await takeOut(db, table, await reference.twice(db, from, to), aside)
  const before = await keysWhere(db, table, { [column]: from })
  await sql`update or ignore ${sql.table(table)} set ${sql.join([sql`${sql.ref(column)} = ${to}`, ...copies(reference, to)])} where ${sql.ref(column)} = ${from}`.execute(db)
  const left = await keysWhere(db, table, { [column]: from })
  const stayed = new Set(left.map((key) => JSON.stringify(key)))
  const others = await rowsWhere(db, table, { [column]: from })
  const united = others[0] && reference.unite ? await uniteRows(db, reference, others[0], to) : null
  await takeOut(db, table, others, aside)
  const keys = before.filter((key) => !stayed.has(JSON.stringify(key))).map((key) => (column in key ? { ...key, [column]: to } : key))
  return { reference, keys, aside, united }
}

/** Takes back what `repoint` did, as far as the rows are still there; rows added since stay where they are. */
export async function pointBack(db: WriteDb, { reference, keys, aside, united }: Repointed, from: string, to: string): Promise<void> {
  const { table, column } = reference
  for (const key of keys) {
    await sql`update or ignore ${sql.table(table)} set ${sql.join([sql`${sql.ref(column)} = ${from}`, ...copies(reference, from)])}
      where ${fits({ ...key, [column]: to })}`.execute(db)
  }
  for (const { table: from, row } of aside) await putBack(db, from, row)
  const [now] = united ? await rowsWhere(db, table, { [column]: to }) : []
  if (united && JSON.stringify(now) === JSON.stringify(united.after)) await overwrite(db, reference, united.before, to)
}

async function uniteRows(db: WriteDb, reference: Reference, other: Row, to: string): Promise<Repointed['united']> {
  const { table, column, unite } = reference
  const [before] = await rowsWhere(db, table, { [column]: to })
  if (!before) return null
  await overwrite(db, reference, { ...unite!(before, other), [column]: to }, to)
  const [after] = await rowsWhere(db, table, { [column]: to })
  return { before, after: after! }
}

async function overwrite(db: WriteDb, { table, column }: Reference, row: Row, id: string): Promise<void> {
  const set = Object.entries(row).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update ${sql.table(table)} set ${sql.join(set)} where ${sql.ref(column)} = ${id}`.execute(db)
}

const copies = ({ copied }: Reference, id: string) =>
  (copied?.columns ?? []).map((name) => sql`${sql.ref(name)} = (select ${sql.ref(name)} from ${sql.table(copied!.from)} where id = ${id})`)

/** Takes rows out, those that refer to them first; `into` gets them in the order in which they can be put back. */
async function takeOut(db: WriteDb, table: string, rows: Row[], into: Repointed['aside']): Promise<void> {
  const children = rows.length > 0 ? await childrenOf(db, table) : []
  const key = await keyOf(db, table)
  for (const row of rows) {
    into.push({ table, row: withoutRowid(row, key) })
    for (const child of children) await takeOut(db, child.table, await rowsWhere(db, child.table, { [child.column]: row[child.parent] }), into)
    await sql`delete from ${sql.table(table)} where ${fits(pick(row, key))}`.execute(db)
  }
}

/** Not when it is there again, nor when what it belonged to has gone meanwhile. */
async function putBack(db: WriteDb, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row)
  try {
    await sql`insert or ignore into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) values (${sql.join(columns.map((name) => row[name]))})`.execute(db)
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error
  }
}

async function rowsWhere(db: WriteDb, table: string, values: Row): Promise<Row[]> {
  const key = await keyOf(db, table)
  const all = key[0] === 'rowid' ? sql`rowid, *` : sql`*`
  return (await sql<Row>`select ${all} from ${sql.table(table)} where ${fits(values)}`.execute(db)).rows
}

async function keysWhere(db: WriteDb, table: string, values: Row): Promise<Row[]> {
  const key = await keyOf(db, table)
  return (await sql<Row>`select ${sql.join(key.map((name) => sql.ref(name)))} from ${sql.table(table)} where ${fits(values)} order by ${sql.join(key.map((name) => sql.ref(name)))}`.execute(db)).rows
}

async function keyOf(db: WriteDb, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`.execute(db)
  return rows.length > 0 ? rows.map(({ name }) => name) : ['rowid']
}

async function childrenOf(db: WriteDb, table: string): Promise<{ table: string; column: string; parent: string }[]> {
  const { rows } = await sql<{ table: string; column: string; parent: string | null }>`
    select child.name as "table", key."from" as "column", key."to" as parent
    from sqlite_schema as child, pragma_foreign_key_list(child.name) as key where child.type = 'table' and key."table" = ${table}`.execute(db)
  const [first = 'rowid'] = await keyOf(db, table)
  return rows.map((row) => ({ ...row, parent: row.parent ?? first }))
}

const fits = (values: Row) => sql.join(Object.entries(values).map(([name, value]) => sql`${sql.ref(name)} = ${value}`), sql` and `)
const pick = (row: Row, names: readonly string[]): Row => Object.fromEntries(names.map((name) => [name, row[name]]))
const withoutRowid = (row: Row, key: readonly string[]): Row => (key[0] === 'rowid' ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'rowid')) : row)
