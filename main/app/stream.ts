/**
 * What a callback source tells, as an async iterable that ends with `signal`.
 * `subscribe` gets a `next` and an `end`, and answers with how to stop.
 */
export async function* streamOf<Item>(
  subscribe: (next: (item: Item) => void, end: () => void) => () => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  const waiting: Item[] = []
  let ended = signal?.aborted ?? false
  let wake = () => {}
  const end = () => {
    ended = true
    wake()
  }
  const stop = subscribe((item) => {
    waiting.push(item)
    wake()
  }, end)
  signal?.addEventListener('abort', end)
  try {
    for (;;) {
      while (waiting.length > 0) yield waiting.shift()!
      if (ended) return
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  } finally {
    signal?.removeEventListener('abort', end)
    stop()
  }
}
