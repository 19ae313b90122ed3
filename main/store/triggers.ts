import { type Kysely, sql } from 'kysely'

type Db = Kysely<never>

/** The store refuses to change or delete a row of `table`, whatever the code above does. */
export async function appendOnly(db: Db, table: string): Promise<void> {
  for (const act of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
      begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  }
}

/** The store refuses to change these columns of a row of `table`; the row itself may go, with the record it belongs to. */
export async function unchanging(db: Db, table: string, columns: string[]): Promise<void> {
  await sql`create trigger ${sql.ref(`${table}_unchanging`)} before update of ${sql.join(columns.map((column) => sql.ref(column)))} on ${sql.table(table)}
    begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
}

/** The store refuses to delete a row of `table` while the row of `parent` that it belongs to is there: only the erasure of that takes it along. */
export async function keepWith(db: Db, rule: { table: string; by: string; parent: string }): Promise<void> {
  await sql`create trigger ${sql.ref(`${rule.table}_keep`)} before delete on ${sql.table(rule.table)}
    when exists (select 1 from ${sql.table(rule.parent)} where id = ${sql.ref(`old.${rule.by}`)})
    begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
}

/**
 * The store refuses two rows of the same `by` whose [start, end) overlap; with `cancelled`, when both are live (it is null).
 * An index on (by, start) must serve it; no row may be longer than `longest` milliseconds.
 */
export async function refuseOverlap(
  db: Db,
  rule: { table: string; by: string; start: string; end: string; cancelled?: string; longest: number; reason: string },
): Promise<void> {
  const at = (row: string, column: string) => sql.ref(`${row}.${column}`)
  const live = (row: string) => (rule.cancelled ? sql`${at(row, rule.cancelled)} is null and` : sql``)
  for (const act of ['insert', 'update'] as const) {
    await sql`create trigger ${sql.ref(`${rule.table}_overlap_${act}`)} before ${sql.raw(act)} on ${sql.table(rule.table)}
      when ${live('new')} exists (
        select 1 from ${sql.table(rule.table)} as other
        where ${live('other')} ${at('other', rule.by)} = ${at('new', rule.by)}
          and ${at('other', rule.start)} < ${at('new', rule.end)}
          and ${at('other', rule.start)} > ${at('new', rule.start)} - ${sql.lit(rule.longest)}
          and ${at('other', rule.end)} > ${at('new', rule.start)}
          and other.id <> new.id)
      begin select raise(abort, ${sql.lit(`desk:${rule.reason}`)}); end`.execute(db)
  }
}

/** The store refuses a row of `table` whose `column` is below zero. */
export async function refuseNegative(db: Db, rule: { table: string; column: string; reason: string }): Promise<void> {
  await sql`create trigger ${sql.ref(`${rule.table}_${rule.column}_negative`)} before insert on ${sql.table(rule.table)}
    when ${sql.ref(`new.${rule.column}`)} < 0
    begin select raise(abort, ${sql.lit(`desk:${rule.reason}`)}); end`.execute(db)
}
