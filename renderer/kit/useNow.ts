import { useEffect, useState } from 'react'
import { minute } from '#shared/base/time.ts'

/** The moment, followed by the half minute. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(ticking)
  }, [])
  return now
}
