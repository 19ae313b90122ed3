import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { occupied, partsOf, type Span } from '#shared/areas/space/space.rules.ts'
import { hour } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import { marginsIn, occupancyOf } from '../../space.queries.ts'

/** A stretch of a room that is taken: by a booking, or (without one) by an earlier date of the same file. */
export interface Taken extends Span {
  bookingId: string | null
  title: string
}

/** Read so much at a time, so that other calls come in between. */
const window = 60 * 24 * hour

/** When rooms are taken, read once for a whole file: its dates are then weighed one after the other without asking the store again. */
export class Busy {
  readonly #byRoom = new Map<string, Taken[]>()

  /** `except` are the bookings that the file itself moves or calls off. */
  static async read(db: AnyDb, span: Span, except: ReadonlySet<string>): Promise<Busy> {
    const busy = new Busy()
    for (let from = span.start; from < span.end; from += window) {
      const rows = await occupancyOf(db, null, { start: from, end: Math.min(from + window, span.end) }).select(['booking_id', 'room_id', 'from_at', 'to_at']).orderBy('from_at').execute()
      for (const { booking_id, room_id, from_at, to_at } of rows) if (!except.has(booking_id) && (from_at >= from || from === span.start)) busy.#of(room_id).push({ bookingId: booking_id, title: '', start: from_at, end: to_at })
      await new Promise(setImmediate)
    }
    return busy
  }

  /** What is in the way of a wish; takes the room for it where nothing is. */
  take(room: Room, span: Span, title: string): Taken | null {
    const wanted = occupied(span, marginsIn(room, {}))
    for (const part of partsOf(room)) {
      const taken = this.#of(part)
      const found = taken[after(taken, wanted.start)]
      if (found && found.start < wanted.end) return found
    }
    for (const part of partsOf(room)) {
      const taken = this.#of(part)
      taken.splice(after(taken, wanted.start), 0, { ...wanted, bookingId: null, title })
    }
    return null
  }

  #of(roomId: string): Taken[] {
    const found = this.#byRoom.get(roomId) ?? []
    this.#byRoom.set(roomId, found)
    return found
  }
}

/** The first stretch that ends after a moment: what is taken in one room never overlaps, so ends are in order too. */
function after(taken: readonly Taken[], moment: number): number {
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.end <= moment) low = middle + 1
    else high = middle
  }
  return low
}
