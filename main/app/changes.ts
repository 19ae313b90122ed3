import type { Change } from '#shared/desk.contract.ts'

/** Tells every open window what was committed. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>()

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change)
  }

  /** Calls `listener` for each change until the answer is called. */
  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
