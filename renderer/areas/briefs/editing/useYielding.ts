import { useEffect } from 'react'
import type { Saver } from '../saver.ts'

/** Another window takes over: what was typed here is saved first, then let go. */
export function useYielding(askedBy: string | null, saver: Saver, yieldTo: () => Promise<void>): void {
  useEffect(() => {
    if (askedBy !== null) void saver.flush().then(yieldTo)
  }, [askedBy, saver, yieldTo])
}
