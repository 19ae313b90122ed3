import { randomBytes } from 'node:crypto'
import type { Desk, Session } from '#main/app/desk.ts'

const linkBytes = 32
/** A browser that has not asked anything for this long is forgotten. */
const forgottenAfter = 7 * 24 * 3_600_000

/** Who may talk to the browser host: each browser came in once by a link that then opens nothing more. */
export class Visits {
  readonly #desk: Desk
  #link: string | null = null
  readonly #sessions = new Map<string, { session: Session; seen: number }>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** A new one-time link's secret; the one before it opens nothing from now on. */
  newLink(): string {
    this.#link = randomBytes(linkBytes).toString('base64url')
    return this.#link
  }

  /** Spends the link: the cookie's value for the browser that brought it, or null when it is not (or no longer) the link. */
  enter(secret: string): string | null {
    if (!this.#link || secret !== this.#link) return null
    this.#link = null
    const cookie = randomBytes(linkBytes).toString('base64url')
    this.#sessions.set(cookie, { session: this.#desk.newSession(), seen: this.#desk.now() })
    this.#forget()
    return cookie
  }

  sessionOf(cookie: string | undefined): Session | null {
    const visit = cookie === undefined ? undefined : this.#sessions.get(cookie)
    if (!visit) return null
    visit.seen = this.#desk.now()
    return visit.session
  }

  #forget(): void {
    for (const [cookie, { session, seen }] of this.#sessions) {
      if (this.#desk.now() - seen < forgottenAfter) continue
      this.#sessions.delete(cookie)
      void this.#desk.endSession(session)
    }
  }
}
