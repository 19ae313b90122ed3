import { v7 as newId } from 'uuid'
import { deskError, notFound } from '#shared/base/errors.ts'
import type { Desk } from '#main/app/desk.ts'
import type { FileEvent } from './readEvent.ts'

/** A calendar file that was read for its preview and waits for its import. */
export interface HeldCalendar {
  name: string
  events: readonly FileEvent[]
  cancels: boolean
}

const most = 3
const keptFor = 30 * 60_000

/** The last few calendar files read at a desk, in memory alone; all go with the lock. */
export class HeldCalendars {
  readonly #files = new Map<string, { file: HeldCalendar; memberId: string; timer: NodeJS.Timeout }>()
  #importing = false

  /** Keeps a file for its reader; the oldest go when there are too many. Answers with its token. */
  keep(file: HeldCalendar, memberId: string): string {
    const token = newId()
    const timer = setTimeout(() => this.drop(token), keptFor)
    timer.unref()
    this.#files.set(token, { file, memberId, timer })
    while (this.#files.size > most) this.drop(this.#files.keys().next().value!)
    return token
  }

  /** The file, for who chose it; NOT_FOUND when it is no longer held. */
  get(token: string, memberId: string): HeldCalendar {
    const held = this.#files.get(token)
    if (!held || held.memberId !== memberId) throw notFound('space', token)
    return held.file
  }

  drop(token: string): void {
    clearTimeout(this.#files.get(token)?.timer)
    this.#files.delete(token)
  }

  dropAll(): void {
    for (const token of this.#files.keys()) this.drop(token)
  }

  /** One import at a time: two would each find the other's bookings in the way. */
  beginImport(): void {
    if (this.#importing) throw deskError('CONFLICT', { reason: 'jobRunning', with: [] })
    this.#importing = true
  }

  endImport(): void {
    this.#importing = false
  }
}

const desks = new WeakMap<Desk, HeldCalendars>()

/** The calendar files held for one desk. */
export function heldCalendarsOf(desk: Desk): HeldCalendars {
  const known = desks.get(desk)
  if (known) return known
  const held = new HeldCalendars()
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
