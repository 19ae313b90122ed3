import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import type { CustomField } from '#shared/areas/contacts/fields.schema.ts'
import type { importSource } from '#shared/areas/contacts/importing.schema.ts'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { Desk } from '#main/app/desk.ts'
import type { Layout } from './header.ts'

export type ImportSource = z.infer<typeof importSource>

/** A file that was read for its preview and waits for its import. */
export interface HeldFile {
  text: Buffer
  /** Null for vCards. */
  layout: Layout | null
  /** The clinic's own fields, as they were when the file was read. */
  fields: readonly CustomField[]
  name: string
  encoding: string
  rows: number
  problemCount: number
  /** Rows that may be someone who is here: whom, by the row's line. */
  like: ReadonlyMap<number, string>
  /** A person said where its columns go, now or the last time. */
  chosen: boolean
}

const most = 3
const mostBytes = 120 * 1024 * 1024
const keptFor = 30 * 60_000

/** The last few files read at a desk, in memory alone: nothing of them is written before the import, and all go with the lock. */
export class HeldFiles {
  readonly #files = new Map<string, { file: HeldFile; memberId: string; timer: NodeJS.Timeout }>()
  #importing = false

  /** Keeps a file for its reader; the oldest go when there are too many. Answers with its token. */
  keep(file: HeldFile, memberId: string): string {
    const token = newId()
    const timer = setTimeout(() => this.drop(token), keptFor)
    timer.unref()
    this.#files.set(token, { file, memberId, timer })
    while (this.#files.size > most || this.#bytes() > mostBytes) this.drop(this.#files.keys().next().value!)
    return token
  }

  /** The file, for who chose it; NOT_FOUND when it is no longer held. */
  get(token: string, memberId: string): HeldFile {
    const held = this.#files.get(token)
    if (!held || held.memberId !== memberId) throw notFound('contacts', token)
    return held.file
  }

  /** The same file as it is to be read from now on. */
  replace(token: string, memberId: string, file: HeldFile): void {
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

  /** One import at a time: a second would only wait for the first, and then find its rows known. */
  beginImport(): void {
    if (this.#importing) throw deskError('CONFLICT', { reason: 'jobRunning', with: [] })
    this.#importing = true
  }

  endImport(): void {
    this.#importing = false
  }

  #bytes(): number {
    let bytes = 0
    for (const { file } of this.#files.values()) bytes += file.text.length
    return bytes
  }
}

const desks = new WeakMap<Desk, HeldFiles>()

/** The files held for one desk. */
export function heldFilesOf(desk: Desk): HeldFiles {
  const known = desks.get(desk)
  if (known) return known
  const held = new HeldFiles()
  desks.set(desk, held)
  desk.changes.listen(({ area, ids }) => {
    if (area === 'desk' && ids.includes('locked')) setImmediate(() => isClosed(desk) && held.dropAll())
  })
  return held
}

function isClosed(desk: Desk): boolean {
  try {
    return !desk.store
  } catch {
    return true
  }
}
