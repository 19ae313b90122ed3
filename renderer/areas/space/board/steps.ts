import { longestBooking, offerStep, type Span } from '#shared/areas/space/space.rules.ts'

interface Steps {
  /** The rooms in the order of the rows. */
  roomIds: readonly string[]
  /** A moment one step further (1) or back (-1) along the board: a quarter hour of a day, a day of a week. */
  along: (moment: number, by: 1 | -1) => number
}

type Place = Span & { roomId: string }

/**
 * A key in move mode: left and right go along, up and down to another room;
 * with Shift, left and right move the end and up and down the beginning, a quarter hour each. Null when the key means nothing here.
 */
export function stepPlace<Of extends Place>(place: Of, key: string, shift: boolean, { roomIds, along }: Steps): Of | null {
  const by = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(key)) return null
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight'
  if (shift) return resized(place, sideways ? 'end' : 'start', place[sideways ? 'end' : 'start'] + by * offerStep)
  if (!sideways) {
    const roomId = roomIds[roomIds.indexOf(place.roomId) + by]
    return roomId === undefined ? place : { ...place, roomId }
  }
  const start = along(place.start, by)
  return { ...place, start, end: start + (place.end - place.start) }
}

/** One end moved; it stays a quarter hour long at least and a day at most. */
export function resized<Of extends Place>(place: Of, which: 'start' | 'end', to: number): Of {
  if (which === 'end') return { ...place, end: Math.min(Math.max(to, place.start + offerStep), place.start + longestBooking) }
  return { ...place, start: Math.max(Math.min(to, place.end - offerStep), place.end - longestBooking) }
}
