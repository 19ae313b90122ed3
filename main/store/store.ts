import { existsSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3-multiple-ciphers'
import { Kysely } from 'kysely'
import type { Snapshot } from '#shared/areas/staff/staff.schema.ts'
import type { Tables } from '#main/tables.ts'
import { deskError } from '#shared/base/errors.ts'
import { applicationId, dialectOver, openConnection } from './connection.ts'
import type { Connection, ReadDb, WriteDb } from './database.ts'
import { storePath } from './deskFile.ts'
import { asDeskError } from './faults.ts'
import { type Migration, migrate } from './migrate.ts'
import { listSnapshots, takeSnapshot } from './snapshot.ts'
import { storeMigrations } from './store.migrations.ts'

/** After this long without a write, the write-ahead log goes into the file: a damaged log would lose what is in it. */
const checkpointAfter = 2_000

export interface OpenOptions {
  folder: string
  key: Buffer
  migrations: Migration[]
  /** `new`: there must be no store yet; `existing`: there must be one. */
  expect: 'new' | 'existing'
}

/** The encrypted store: one connection that writes, one that only reads and never waits for it. */
export class Store {
  readonly read: ReadDb
  readonly #writing: Connection
  readonly #writer: Database.Database
  readonly #folder: string
  readonly #key: Buffer
  #last: Promise<unknown> = Promise.resolve()
  #checkpoint: NodeJS.Timeout | undefined

  private constructor(folder: string, key: Buffer, writer: Database.Database, reader: Database.Database, writing: Connection) {
    this.#folder = folder
    this.#key = key
    this.#writer = writer
    this.#writing = writing
    reader.pragma('query_only = ON')
    this.read = new Kysely<Tables>({ dialect: dialectOver(reader) }) as never
  }

  /**
   * Opens the store and brings it to this program's shape.
   * Throws DAMAGED when the file cannot be read with a key known to be right, TOO_NEW for a newer program's store.
   */
  static async open({ folder, key, migrations, expect }: OpenOptions): Promise<Store> {
    const path = storePath(folder)
    const there = existsSync(path) && statSync(path).size > 0
    if (there !== (expect === 'existing')) throw deskError('DAMAGED', { part: 'store' })
    let writer: Database.Database | undefined
    try {
      writer = openConnection(path, key)
      if (expect === 'new') writer.pragma(`application_id = ${applicationId}`)
      else if (writer.pragma('application_id', { simple: true }) !== applicationId) throw deskError('DAMAGED', { part: 'store' })
      writer.pragma('journal_mode = WAL')
      writer.pragma('synchronous = FULL')
      const writing: Connection = new Kysely<Tables>({ dialect: dialectOver(writer) })
      const opened = writer
      await migrate(writing as never, [...storeMigrations, ...migrations], () => {
        takeSnapshot(opened, folder, key, 'migration')
      })
      return new Store(folder, key, writer, openConnection(path, key), writing)
    } catch (error) {
      writer?.close()
      throw asDeskError(error)
    }
  }

  /** Runs `work` in one transaction, after those before it; whatever it throws undoes all of it. */
  write<Result>(work: (db: WriteDb) => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(() => this.#writing.transaction().execute(work))
    this.#last = turn.then(noMatter, noMatter)
    this.#checkpointSoon()
    return turn.catch((error: unknown) => {
      throw asDeskError(error)
    })
  }

  /** Folds the log into the file once nothing was written for a while; in its turn, never inside someone's transaction. */
  #checkpointSoon(): void {
    clearTimeout(this.#checkpoint)
    this.#checkpoint = setTimeout(() => {
      this.#last = this.#last.then(() => {
        if (this.#writer.open) this.#writer.pragma('wal_checkpoint(PASSIVE)')
      }, noMatter)
    }, checkpointAfter)
    this.#checkpoint.unref()
  }

  /** SQLite's own check of every page and index: "ok", or what is wrong. */
  check(): string {
    return String(this.#writer.pragma('integrity_check', { simple: true }))
  }

  snapshots(): Snapshot[] {
    return listSnapshots(this.#folder)
  }

  /** A checked copy of the store in its snapshot folder; waits for the write under way. */
  async snapshot(reason: Snapshot['reason'], at: number): Promise<Snapshot> {
    await this.#last
    return takeSnapshot(this.#writer, this.#folder, this.#key, reason, at)
  }

  /** Waits for the writes under way, folds the log into the file, and lets go of it. */
  async close(): Promise<void> {
    clearTimeout(this.#checkpoint)
    await this.#last
    this.#writer.pragma('wal_checkpoint(TRUNCATE)')
    await (this.read as unknown as Kysely<Tables>).destroy()
    await this.#writing.destroy()
  }
}

function noMatter(): void {}
