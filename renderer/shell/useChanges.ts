import { useEffect } from 'react'
import { client, desk } from '#renderer/link/desk.ts'
import { thisWindow } from '#renderer/link/thisWindow.ts'
import { queries } from './queries.ts'

const retryAfter = 2_000

/**
 * Follows what is committed anywhere at this desk: what is on screen is fetched anew, what is not is forgotten.
 * A contact's new name shows on the board and in the ledger too, so no area is left out.
 */
export function useChanges(): void {
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    void follow(signal)
    return () => leaving.abort()
  }, [])
}

async function follow(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const changes = await client.desk.changes({ window: thisWindow }, { signal })
      await queries.invalidateQueries()
      for await (const change of changes) {
        if (change.area === 'desk') await queries.invalidateQueries({ queryKey: desk.staff.status.key() })
        else await queries.invalidateQueries({ refetchType: 'active' })
      }
    } catch {
      if (signal.aborted) return
    }
    await queries.invalidateQueries({ queryKey: desk.staff.status.key() })
    await new Promise((resolve) => setTimeout(resolve, retryAfter))
  }
}
