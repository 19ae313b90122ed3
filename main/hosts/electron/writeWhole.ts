import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/** Writes a file whole or not at all: beside it, flushed, then renamed. What was there before stays until then. */
export async function writeWhole(target: string, content: Uint8Array): Promise<void> {
  const draft = `${target}.${randomBytes(6).toString('hex')}.part`
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
