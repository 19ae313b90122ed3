import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { deskError } from '#shared/base/errors.ts'
import { keySlot } from './keySlots.ts'

/** What lies unencrypted beside the store: who can open it, and how; no key in the clear. */
const deskFile = z.object({
  format: z.literal(1),
  deskId: z.uuidv7(),
  slots: z.array(keySlot).min(1).max(200),
})
export type DeskFile = z.infer<typeof deskFile>

export const deskFilePath = (folder: string) => join(folder, 'desk.json')
export const storePath = (folder: string) => join(folder, 'desk.db')

/**
 * Reads desk.json; null when this folder holds no desk yet.
 * Throws DAMAGED `deskFile` when it is missing beside a store, or cannot be read as a desk's file.
 */
export function readDeskFile(folder: string): DeskFile | null {
  if (!existsSync(deskFilePath(folder))) {
    if (existsSync(storePath(folder))) throw deskError('DAMAGED', { part: 'deskFile' })
    return null
  }
  try {
    return deskFile.parse(JSON.parse(readFileSync(deskFilePath(folder), 'utf8')))
  } catch {
    throw deskError('DAMAGED', { part: 'deskFile' })
  }
}

/** Replaces desk.json whole: written beside it, flushed, then renamed, so a crash leaves the old or the new one. */
export function writeDeskFile(folder: string, content: DeskFile): void {
  const target = deskFilePath(folder)
  const draft = `${target}.new`
  const handle = openSync(draft, 'w', 0o600)
  try {
    writeSync(handle, JSON.stringify(deskFile.parse(content), null, 2))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(draft, target)
}
