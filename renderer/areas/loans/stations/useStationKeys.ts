import { useHotkeys } from '@mantine/hooks'
import { isFree } from '#shared/areas/loans/stations.rules.ts'
import type { StationsView } from '#shared/areas/loans/stations.schema.ts'
import { nextFor } from './nextFor.ts'
import type { Opened } from './StationPanel.tsx'
import { useStationActs } from './useStationActs.ts'

/** Where the focus of a station's number goes. */
export const cardId = (number: number) => `station-${String(number)}`

/** A number goes to a station, then a letter does it there: S starts, P gives more time, E ends. Elsewhere on the page the letters do nothing. */
export function useStationKeys(view: StationsView, now: number, open: (opened: Opened) => void): void {
  const acts = useStationActs(open)
  const here = () => view.stations.find((_, index) => document.activeElement?.closest('article')?.id === cardId(index + 1))
  useHotkeys([
    ...Array.from({ length: 9 }, (_, index) => [String(index + 1), () => document.getElementById(cardId(index + 1))?.focus()] as [string, () => void]),
    ['S', () => {
      const station = here()
      if (!station) return
      const { waiting, bookingId } = nextFor(station, view, now)
      if (bookingId !== null || isFree(station, now)) void acts.start(station, waiting, bookingId)
    }],
    ['P', () => {
      const station = here()
      if (station?.session) void acts.extend(station, station.session)
    }],
    ['E', () => {
      const session = here()?.session
      if (session) void acts.end(session, false)
    }],
  ])
}
