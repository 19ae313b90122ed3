import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'

/** Holds the desk's folder for one program. */
export interface FolderLock {
  release(): void
}

/**
 * Takes the folder for this process, or answers null when another program has it.
 * The lock is SQLite's own on an empty file: the system lets go of it when a process dies, however it dies.
 */
export function lockFolder(folder: string): FolderLock | null {
  const file = new Database(join(folder, 'desk.lock'), { timeout: 0 })
  try {
    file.exec('BEGIN EXCLUSIVE')
  } catch {
    file.close()
    return null
  }
  return { release: () => file.close() }
}
