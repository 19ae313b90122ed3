/** Failures before the first wait. */
const free = 3
const longestWait = 5 * 60_000

/** After three failures the wait before the next try doubles from one second up to five minutes. */
export function waitAfter(failures: number): number {
  return failures < free ? 0 : Math.min(1000 * 2 ** (failures - free), longestWait)
}

/** Counts failed sign-ins by member; kept while the program runs. */
export class SignInDelay {
  readonly #failed = new Map<string, { count: number; last: number }>()

  /** Milliseconds this member still has to wait. */
  remaining(memberId: string, now: number): number {
    const failed = this.#failed.get(memberId)
    return failed ? Math.max(0, failed.last + waitAfter(failed.count) - now) : 0
  }

  /** Notes a failure; answers with the wait before the next try, in milliseconds. */
  fail(memberId: string, now: number): number {
    const count = (this.#failed.get(memberId)?.count ?? 0) + 1
    this.#failed.set(memberId, { count, last: now })
    return waitAfter(count)
  }

  succeed(memberId: string): void {
    this.#failed.delete(memberId)
  }
}
