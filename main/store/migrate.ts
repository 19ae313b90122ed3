import { type Kysely, sql } from 'kysely'
import { deskError } from '#shared/base/errors.ts'
import { programVersion } from './version.ts'

/** One step of the store's shape; frozen once shipped. Names begin with their date and sort by it. */
export interface Migration {
  name: string
  up(db: Kysely<never>): Promise<void>
}

/**
 * Brings the store to this program's shape, each step in a transaction of its own.
 * `beforeFirst` runs once before the first step on a store that holds data (it takes the snapshot).
 * Throws TOO_NEW when the store has steps this program does not know.
 */
export async function migrate(db: Kysely<never>, known: Migration[], beforeFirst: () => void): Promise<string[]> {
  await sql`create table if not exists migration (name text primary key, program text not null, at integer not null) strict`.execute(db)
  const { rows } = await sql<{ name: string; program: string }>`select name, program from migration order by name`.execute(db)
  const done = new Set(rows.map((row) => row.name))
  const steps = [...known].sort((a, b) => (a.name < b.name ? -1 : 1))
  const names = new Set(steps.map((step) => step.name))
  const foreign = rows.filter((row) => !names.has(row.name)).at(-1)
  if (foreign) throw deskError('TOO_NEW', { store: foreign.program, program: programVersion })
  const pending = steps.filter((step) => !done.has(step.name))
  if (pending.length > 0 && done.size > 0) beforeFirst()
  for (const step of pending) {
    await db.transaction().execute(async (transaction) => {
      await step.up(transaction as Kysely<never>)
      await sql`insert into migration (name, program, at) values (${step.name}, ${programVersion}, ${Date.now()})`.execute(transaction)
    })
  }
  return pending.map((step) => step.name)
}
