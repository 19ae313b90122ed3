import { useEffect } from 'react'
import { client } from '#renderer/link/desk.ts'

const tellEvery = 20_000

/** While someone types, clicks or scrolls, main is told now and then, so that it does not lock on idle. */
export function useStillHere(): void {
  useEffect(() => {
    let told = Date.now()
    const touched = () => {
      if (Date.now() - told < tellEvery) return
      told = Date.now()
      client.staff.stillHere().catch(() => {})
    }
    const events = ['pointerdown', 'keydown', 'wheel'] as const
    for (const event of events) window.addEventListener(event, touched, { passive: true })
    return () => {
      for (const event of events) window.removeEventListener(event, touched)
    }
  }, [])
}
