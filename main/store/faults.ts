import { ORPCError } from '@orpc/contract'
import Database from 'better-sqlite3-multiple-ciphers'
import { conflictReason, deskError } from '#shared/base/errors.ts'

/** What a failure of SQLite means to a person; anything else comes back as it is. */
export function asDeskError(error: unknown): unknown {
  if (error instanceof ORPCError || !(error instanceof Database.SqliteError)) return error
  if (error.code === 'SQLITE_FULL') return deskError('DISK_FULL', {})
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code)) return deskError('DAMAGED', { part: 'store' })
  const refused = conflictReason.safeParse(/^desk:(\w+)$/.exec(error.message)?.[1])
  if (refused.success) return deskError('CONFLICT', { reason: refused.data, with: [] })
  return error
}
