import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { isFree } from '#shared/areas/loans/stations.rules.ts'
import type { StationsView } from '#shared/areas/loans/stations.schema.ts'
import { nextFor } from './nextFor.ts'
import type { Opened } from './StationPanel.tsx'
import { useStationActs } from './useStationActs.ts'

/** Where the focus of a station's number goes. */
export const cardId = (number: number) => `station-${String(number)}`

/** A number chooses a station, then a letter does it: S starts, P gives more time, E ends. */
export function useStationKeys(view: StationsView, now: number, open: (opened: Opened) => void) {
  const [chosen, choose] = useState<number | null>(null)
  const acts = useStationActs(open)
  const station = chosen === null ? undefined : view.stations[chosen]
  const digits = Array.from({ length: 9 }, (_, index) => [String(index + 1), () => document.getElementById(cardId(index + 1))?.focus()] as [string, () => void])
  useHotkeys([
    ...digits,
    ['S', () => {
      if (!station) return
      const { waiting, bookingId } = nextFor(station, view, now)
      if (bookingId !== null || isFree(station, now)) void acts.start(station, waiting, bookingId)
    }],
    ['P', () => void (station?.session && acts.extend(station, station.session))],
    ['E', () => void (station?.session && acts.end(station.session, false))],
  ])
  return { choose }
}
