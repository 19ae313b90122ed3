import type { Hold } from '#shared/areas/briefs/editing.schema.ts'
import type { Member } from '#shared/areas/staff/staff.schema.ts'
import type { Desk, Session } from '#main/app/desk.ts'

/** A window at the desk and who sits at it. */
export interface Seat {
  window: string
  session: Session
  member: Pick<Member, 'id' | 'name'>
}

interface Held {
  seat: Seat
  since: number
  asked: { seat: Seat; answered: () => void } | null
  /** The window it was taken over from. */
  from: string | null
}

/** So long a window that is asked to let go may take to save, in milliseconds. */
const patience = 3_000

/** Which window writes which document, at one desk: in memory alone, gone with the window and with the lock. */
export class Holds {
  readonly #desk: Desk
  readonly #held = new Map<string, Held>()

  constructor(desk: Desk) {
    this.#desk = desk
    desk.windows.onGone((window) => this.#freeWhere(({ seat }) => seat.window === window))
    desk.changes.listen(({ area, ids }) => {
      if (area === 'desk' && ids.includes('locked')) this.#freeWhere(({ seat }) => seat.session.member === null)
    })
  }

  /** How a window stands to a document; with `claim` it writes if no other does. */
  open(briefId: string, seat: Seat, claim: boolean): Hold {
    if (claim && !this.#held.has(briefId)) this.#give(briefId, seat, null)
    return this.#standing(briefId, seat)
  }

  /** Asks the window that writes to let go, and writes in its place once it has, or has not within a few seconds. */
  async take(briefId: string, seat: Seat): Promise<Hold> {
    const held = this.#held.get(briefId)
    if (!held) this.#give(briefId, seat, null)
    else if (held.seat.window !== seat.window) {
      held.asked?.answered()
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience)
        const answered = () => {
          clearTimeout(timer)
          resolve()
        }
        held.asked = { seat, answered }
        this.#tell(briefId)
      })
      if (this.#held.get(briefId) === held && held.asked?.seat === seat) this.#give(briefId, seat, held.seat.window)
    }
    return this.#standing(briefId, seat)
  }

  /** Lets go of a document: it goes to who asked for it, or to nobody. */
  leave(briefId: string, window: string): void {
    const held = this.#held.get(briefId)
    if (!held || held.seat.window !== window) return
    if (held.asked) {
      this.#give(briefId, held.asked.seat, window)
      held.asked.answered()
      return
    }
    this.#held.delete(briefId)
    this.#tell(briefId)
  }

  #standing(briefId: string, { window, member }: Seat): Hold {
    const held = this.#held.get(briefId)
    if (held?.seat.window === window) return { mode: 'write', askedBy: held.asked?.seat.member.name ?? null }
    const holder = held ? { name: held.seat.member.name, since: held.since, mine: held.seat.member.id === member.id } : null
    return { mode: 'read', holder, taken: held?.from === window }
  }

  #give(briefId: string, seat: Seat, from: string | null): void {
    this.#held.set(briefId, { seat, since: this.#desk.now(), asked: null, from })
    this.#tell(briefId)
  }

  #freeWhere(gone: (held: Held) => boolean): void {
    for (const [briefId, held] of this.#held) if (gone(held)) this.leave(briefId, held.seat.window)
  }

  /** Each window asks anew how it stands. */
  #tell(briefId: string): void {
    this.#desk.changes.tell({ area: 'briefs', ids: [briefId] })
  }
}

const desks = new WeakMap<Desk, Holds>()

/** The holds of a desk. */
export function holdsOf(desk: Desk): Holds {
  const known = desks.get(desk) ?? new Holds(desk)
  desks.set(desk, known)
  return known
}
