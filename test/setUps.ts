import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Around all tests: where the desks that were set up once are kept, for a worker is ended without a word. */
export default function keepSetUps(): () => void {
  const kept = mkdtempSync(join(tmpdir(), 'organizing-desk-set-up-'))
  process.env.DESK_SET_UPS = kept
  return () => rmSync(kept, { recursive: true, force: true })
}
