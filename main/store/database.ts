import type { Kysely, Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Tables } from '#main/tables.ts'

/** The store for reading: cannot be written through. */
export type ReadDb = ReadonlyKysely<Tables>
/** The store inside a transaction. */
export type WriteDb = Transaction<Tables>
/** Either, for queries that commands use too. */
export type AnyDb = ReadDb | WriteDb
/** The connection itself: only the store opens transactions on it. */
export type Connection = Kysely<Tables>
