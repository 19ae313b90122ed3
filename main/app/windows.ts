/** The windows that listen to what is committed, by the name each gave itself: who of them is there, and when one goes. */
export class Windows {
  readonly #streams = new Map<string, number>()
  readonly #listeners = new Set<(window: string) => void>()

  /** A stream of the window has begun; the answer is called when it ends. */
  enter(window: string): () => void {
    this.#streams.set(window, (this.#streams.get(window) ?? 0) + 1)
    return () => {
      const left = this.#streams.get(window)! - 1
      if (left > 0) return void this.#streams.set(window, left)
      this.#streams.delete(window)
      for (const listener of this.#listeners) listener(window)
    }
  }

  /** Calls `listener` with each window whose last stream has ended. */
  onGone(listener: (window: string) => void): void {
    this.#listeners.add(listener)
  }
}
