import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'

/** What a person types: all of it, each time. */
export interface Typed {
  title: string
  body: BriefNode
}

/** How what was typed stands with the store. */
export type SaveState =
  | { kind: 'saved' }
  /** Typed, and about to be saved; or being saved. */
  | { kind: 'saving' }
  /** Not saved, kept here and as a draft; `again`: it will be tried again by itself. */
  | { kind: 'failed'; error: unknown; again: boolean }
  /** Another window saved in between: the person says which text stays. */
  | { kind: 'conflict'; error?: unknown }

/** How a save that failed goes on. */
export type Outlook = 'conflict' | 'again' | 'never'

/** What the saver needs of the world. */
export interface SaverPorts {
  /** Saves over `version`; answers with the new one. */
  save(typed: Typed, version: number): Promise<number>
  /** The version there is now. */
  newest(): Promise<number>
  keepDraft(typed: Typed, version: number): Promise<unknown>
  clearDraft(): Promise<unknown>
  outlook(error: unknown): Outlook
  /** Calls `work` after so many milliseconds, unless the answer is called before. */
  after(milliseconds: number, work: () => void): () => void
  /** Milliseconds on a clock that only goes forward. */
  now(): number
}

/** So long after the last key, what was typed is saved. */
export const pause = 400
/** Someone who types without a pause is saved this often all the same: a crash costs the last second and no more. */
export const longestWait = 800
/** A save that takes long is not begun anew before so many times as long have passed: typing stays smooth in a long report. */
const rest = 2
/** But never later than this, in milliseconds. */
const longestRest = 2_000
const retries = [2_000, 5_000, 15_000, 30_000]

/**
 * Saves a document as it is typed. What was typed stays here until the store has said that it has it;
 * when it cannot be saved it is also kept as a draft, and tried again.
 */
export class Saver {
  version: number
  readonly #ports: SaverPorts
  readonly #listeners = new Set<() => void>()
  #state: SaveState = { kind: 'saved' }
  #unsaved: Typed | null = null
  /** What was typed last, as long as nobody has looked at it. */
  #typed: (() => Typed) | null = null
  #running: Promise<void> | null = null
  #stopTimer = () => {}
  #stopLongest: (() => void) | null = null
  #failures = 0
  /** What the last save took. */
  #took = 0
  #drafted = false

  constructor(version: number, ports: SaverPorts, start: { unsaved?: Typed; conflict?: boolean; drafted?: boolean } = {}) {
    this.version = version
    this.#ports = ports
    this.#drafted = start.drafted ?? false
    if (!start.unsaved) return
    this.#unsaved = start.unsaved
    this.#state = start.conflict ? { kind: 'conflict' } : { kind: 'saving' }
    if (!start.conflict) this.#stopTimer = ports.after(pause, () => void this.flush())
  }

  get state(): SaveState {
    return this.#state
  }
  /** What the store does not have yet; null when it has all. */
  get unsaved(): Typed | null {
    if (this.#typed) this.#unsaved = this.#typed()
    this.#typed = null
    return this.#unsaved
  }

  /** Calls `listener` at each change of `state` until the answer is called. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Something was typed; it is asked for only when it is saved, since making it of a long text takes a while. */
  change(typed: () => Typed): void {
    this.#typed = typed
    this.#stopTimer()
    if (this.#state.kind === 'conflict') {
      this.#stopTimer = this.#ports.after(pause, () => void this.#keepDraft())
      return
    }
    this.#tell({ kind: 'saving' })
    const resting = Math.min(longestRest, this.#took * rest)
    this.#stopTimer = this.#ports.after(Math.max(pause, resting), () => void this.flush())
    this.#stopLongest ??= this.#ports.after(Math.max(longestWait, resting), () => void this.flush())
  }

  /** Saves now what is not saved yet; resolves when there is nothing left, or when it failed. Never throws. */
  async flush(): Promise<void> {
    this.#stopTimers()
    if (this.#running) {
      await this.#running
      // Typed while the end of that save was under way: it is not the last word yet.
      if (this.unsaved && this.#state.kind === 'saving') await this.flush()
    } else if (this.unsaved && this.#state.kind !== 'conflict') {
      this.#running = this.#saveAll().finally(() => (this.#running = null))
      await this.#running
    } else await this.#keepDraft()
  }

  /** Answers a conflict with what was typed here: it is saved over what the other window saved. */
  async keepMine(): Promise<void> {
    if (this.#state.kind !== 'conflict') return
    this.#tell({ kind: 'saving' })
    try {
      this.version = await this.#ports.newest()
    } catch (error) {
      this.#tell({ kind: 'conflict', error })
      return
    }
    await this.flush()
  }

  /** Answers a conflict with what the other window saved: what was typed here is let go. */
  async dropMine(): Promise<void> {
    this.#stopTimers()
    this.#typed = null
    this.#unsaved = null
    this.#tell({ kind: 'saved' })
    await this.#clearDraft()
  }

  /** Saves what is left and tries no more by itself. */
  async leave(): Promise<void> {
    await this.flush()
    this.#stopTimers()
  }

  async #saveAll(): Promise<void> {
    const begun = this.#ports.now()
    const typed = this.unsaved!
    this.#tell({ kind: 'saving' })
    try {
      this.version = await this.#ports.save(typed, this.version)
    } catch (error) {
      await this.#failed(error)
      return
    }
    this.#took = this.#ports.now() - begun
    this.#failures = 0
    // What was typed while the save was under way has its own timer.
    if (this.#typed || this.#unsaved !== typed) return
    this.#unsaved = null
    await this.#clearDraft()
    if (this.unsaved) return
    this.#stopTimers()
    this.#tell({ kind: 'saved' })
  }

  async #failed(error: unknown): Promise<void> {
    const outlook = this.#ports.outlook(error)
    if (outlook === 'conflict') this.#tell({ kind: 'conflict' })
    else {
      const wait = retries[Math.min(this.#failures, retries.length - 1)]!
      this.#failures += 1
      this.#tell({ kind: 'failed', error, again: outlook === 'again' })
      if (outlook === 'again') this.#stopTimer = this.#ports.after(wait, () => void this.flush())
    }
    await this.#keepDraft()
  }

  async #keepDraft(): Promise<void> {
    const typed = this.unsaved
    if (!typed) return
    this.#drafted = true
    // A store that cannot be written takes no draft either: then what was typed is kept here alone.
    await this.#ports.keepDraft(typed, this.version).catch(() => {})
  }

  async #clearDraft(): Promise<void> {
    if (!this.#drafted) return
    this.#drafted = false
    await this.#ports.clearDraft().catch(() => {
      this.#drafted = true
    })
  }

  #stopTimers(): void {
    this.#stopTimer()
    this.#stopLongest?.()
    this.#stopLongest = null
  }

  #tell(state: SaveState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
