import { v7 as newId } from 'uuid'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { Desk } from './desk.ts'

const most = 3
const mostBytes = 120 * 1024 * 1024
const keptFor = 30 * 60_000

/** The last few files of one kind read at a desk, in memory alone: nothing of them is written before the import, and all go with the lock. */
export class HeldFiles<File> {
  readonly #files = new Map<string, { file: File; memberId: string; timer: NodeJS.Timeout }>()
  readonly #area: string
  readonly #bytesOf: (file: File) => number
  #importing = false

  /** `area`: whose files they are, for those not found; `bytesOf`: what one of them holds in memory. */
  constructor(area: string, bytesOf: (file: File) => number) {
    this.#area = area
    this.#bytesOf = bytesOf
  }

  /** Keeps a file for its reader; the oldest go when there are too many. Answers with its token. */
  keep(file: File, memberId: string): string {
    const token = newId()
    const timer = setTimeout(() => this.drop(token), keptFor)
    timer.unref()
    this.#files.set(token, { file, memberId, timer })
    while (this.#files.size > most || this.#bytes() > mostBytes) this.drop(this.#files.keys().next().value!)
    return token
  }

  /** The file, for who chose it; NOT_FOUND when it is no longer held. */
  get(token: string, memberId: string): File {
    const held = this.#files.get(token)
    if (!held || held.memberId !== memberId) throw notFound(this.#area, token)
    return held.file
  }

  /** The same file as it is to be read from now on. */
  replace(token: string, memberId: string, file: File): void {
    this.get(token, memberId)
    this.#files.get(token)!.file = file
  }

  drop(token: string): void {
    clearTimeout(this.#files.get(token)?.timer)
    this.#files.delete(token)
  }

  dropAll(): void {
    for (const token of this.#files.keys()) this.drop(token)
  }

  /** One import at a time: a second would only wait for the first, or each would find the other's work in its way. */
  beginImport(): void {
    if (this.#importing) throw deskError('CONFLICT', { reason: 'jobRunning', with: [] })
    this.#importing = true
  }

  endImport(): void {
    this.#importing = false
  }

  #bytes(): number {
    let bytes = 0
    for (const { file } of this.#files.values()) bytes += this.#bytesOf(file)
    return bytes
  }
}

/** Finds the files of one kind that a desk holds: one lot for each desk. */
export function heldByDesk<File>(area: string, bytesOf: (file: File) => number): (desk: Desk) => HeldFiles<File> {
  const desks = new WeakMap<Desk, HeldFiles<File>>()
  return (desk) => {
    const known = desks.get(desk)
    if (known) return known
    const held = new HeldFiles<File>(area, bytesOf)
    desks.set(desk, held)
    desk.changes.listen(({ area: changed, ids }) => {
      if (changed === 'desk' && ids.includes('locked')) setImmediate(() => isClosed(desk) && held.dropAll())
    })
    return held
  }
}

function isClosed(desk: Desk): boolean {
  try {
    return !desk.store
  } catch {
    return true
  }
}
