import Database from 'better-sqlite3-multiple-ciphers'
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver, type SqliteDatabase, type SqliteDialectConfig } from 'kysely'

/** SQLite's application id in our files' header: "ODsk". */
export const applicationId = 0x4f44736b

const keptStatements = 500

/**
 * Opens an encrypted file. ChaCha20-Poly1305 seals each page, so damage is seen and not read as data.
 * `key`: 32 bytes. Throws SqliteError SQLITE_NOTADB when the key is wrong or the first page is damaged.
 */
export function openConnection(path: string, key: Buffer): Database.Database {
  const connection = new Database(path, { timeout: 5000 })
  try {
    connection.pragma("cipher = 'chacha20'")
    connection.pragma(`key = "x'${key.toString('hex')}'"`)
    connection.pragma('application_id')
    connection.pragma('foreign_keys = ON')
    connection.pragma('temp_store = MEMORY')
    connection.pragma('cache_size = -64000')
    connection.pragma('recursive_triggers = ON')
  } catch (error) {
    connection.close()
    throw error
  }
  return connection
}

/** Kysely over one connection: prepared statements are kept, and a transaction takes the write lock at once. */
export function dialectOver(connection: Database.Database): SqliteDialect {
  return new ImmediateDialect({ database: withKeptStatements(connection) })
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new ImmediateDriver(this.#config)
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** Preparing costs several times what running does: the statements used last are kept. */
function withKeptStatements(connection: Database.Database): SqliteDatabase {
  const kept = new Map<string, Database.Statement>()
  return {
    close: () => {
      kept.clear()
      connection.close()
    },
    prepare: (sql: string) => {
      const known = kept.get(sql)
      if (known) {
        kept.delete(sql)
        kept.set(sql, known)
        return known as never
      }
      const statement = connection.prepare(sql)
      kept.set(sql, statement)
      if (kept.size > keptStatements) kept.delete(kept.keys().next().value!)
      return statement as never
    },
  }
}
