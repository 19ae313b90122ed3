import { earliestBefore, expectedTurns, isUp } from '#shared/areas/loans/stations.rules.ts'
import type { Station, StationsView, Wait } from '#shared/areas/loans/stations.schema.ts'

/** Who sits down next at a station that could be had now: who has booked it, or who is called or next in line for it; neither: whoever comes in. */
export function nextFor(station: Station, { stations, line, settings }: StationsView, now: number): { waiting: Wait | null; bookingId: string | null } {
  if (!isUp(station, now) || station.archived) return { waiting: null, bookingId: null }
  if (station.next && station.next.start - now <= earliestBefore) return { waiting: null, bookingId: station.next.id }
  const called = line.find(({ state, roomId }) => state === 'called' && roomId === station.roomId)
  const turns = expectedTurns(stations, line.length, settings, now)
  const place = turns.findIndex((turn) => turn?.roomId === station.roomId && turn.at <= now)
  return { waiting: called ?? line[place] ?? null, bookingId: null }
}
