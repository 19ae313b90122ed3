import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3-multiple-ciphers'
import type { Snapshot } from '#shared/areas/staff/staff.schema.ts'
import { openConnection } from './connection.ts'

const named = /^desk-(\d{13})-(migration|daily|asked)\.db$/
const keptNewest = 30

/** Where a desk's snapshots lie unless told otherwise. */
export const snapshotFolder = (folder: string) => join(folder, 'snapshots')

/**
 * Copies the whole store, encrypted with the same key, and reopens and checks the copy before it counts.
 * (`VACUUM INTO`: the driver's backup refuses encrypted stores.) Throws when the copy does not pass.
 */
export function takeSnapshot(connection: Database.Database, folder: string, key: Buffer, reason: Snapshot['reason'], at = Date.now()): Snapshot {
  const into = snapshotFolder(folder)
  mkdirSync(into, { recursive: true })
  const file = `desk-${at}-${reason}.db`
  const path = join(into, file)
  rmSync(path, { force: true })
  connection.prepare('vacuum into ?').run(path)
  const copy = openConnection(path, key)
  try {
    const verdict = copy.pragma('quick_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`snapshot does not pass its check: ${String(verdict)}`)
  } catch (error) {
    copy.close()
    rmSync(path, { force: true })
    throw error
  }
  copy.close()
  for (const old of listSnapshots(folder).slice(keptNewest)) rmSync(join(into, old.file), { force: true })
  return { file, at, bytes: statSync(path).size, reason }
}

/** The snapshots there are, newest first. */
export function listSnapshots(folder: string): Snapshot[] {
  let names: string[]
  try {
    names = readdirSync(snapshotFolder(folder))
  } catch {
    return []
  }
  return names
    .flatMap((file) => {
      const parts = named.exec(file)
      if (!parts) return []
      const bytes = statSync(join(snapshotFolder(folder), file)).size
      return [{ file, at: Number(parts[1]), bytes, reason: parts[2] as Snapshot['reason'] }]
    })
    .sort((a, b) => b.at - a.at)
}
