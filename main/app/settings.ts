import { z } from 'zod'
import { language } from '#shared/base/language.ts'

const pixels = z.int().min(-100_000).max(100_000)
const size = z.int().min(100).max(100_000)

/** Where the window was, in the screen's own units, and whether it filled its screen. */
export const windowPlace = z.object({ x: pixels, y: pixels, width: size, height: size, maximized: z.boolean() })
export type WindowPlace = z.infer<typeof windowPlace>

/**
 * What this computer remembers between two runs; never a record.
 * A setting that cannot be read counts as not set: the file may have been edited, or written by a newer program.
 */
export const settings = z.object({
  window: windowPlace.optional().catch(undefined),
  language: language.optional().catch(undefined),
  /** Who signed in here last, to be chosen already on the sign-in screen. */
  lastMemberId: z.uuid().optional().catch(undefined),
  /** Where snapshots also go: a USB key, a share. */
  backupFolder: z.string().min(1).max(4096).optional().catch(undefined),
})
export type Settings = z.infer<typeof settings>

/** For `electron-store` and its base `conf`: the same file, `config.json`, in both hosts. */
export const settingsFileOptions = { clearInvalidConfig: true, accessPropertiesByDotNotation: false, configFileMode: 0o600 } as const

/** The part of `conf` that is used. */
interface SettingsFile {
  store: Record<string, unknown>
}

/** Reads and changes the settings in a file of `conf` or `electron-store`. */
export class SettingsKeeper {
  readonly #file: SettingsFile

  constructor(file: SettingsFile) {
    this.#file = file
  }

  read(): Settings {
    return settings.parse({ ...this.#file.store })
  }

  /** Sets what is given and leaves the rest; `undefined` forgets. A full or read-only disk must not stop the work: it is reported only. */
  change(part: Partial<Settings>): void {
    try {
      // Through JSON, which leaves out what is undefined; unknown settings of a newer program stay.
      this.#file.store = JSON.parse(JSON.stringify({ ...this.#file.store, ...part })) as Record<string, unknown>
    } catch (error) {
      console.error('The settings could not be kept:', error)
    }
  }
}
