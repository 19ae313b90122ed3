import { useEffect, useState } from 'react'

/** A stopwatch, in seconds: run, paused, set back to nothing. */
export function usePractice() {
  const [before, setBefore] = useState(0)
  const [since, setSince] = useState<number | null>(null)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return
    const ticking = setInterval(() => setNow(performance.now()), 200)
    return () => clearInterval(ticking)
  }, [since])
  const seconds = before + (since === null ? 0 : Math.max(0, now - since) / 1000)
  return {
    seconds,
    running: since !== null,
    start: () => {
      const at = performance.now()
      setNow(at)
      setSince(at)
    },
    pause: () => {
      setBefore(seconds)
      setSince(null)
    },
    reset: () => {
      setBefore(0)
      setSince(null)
    },
  }
}
