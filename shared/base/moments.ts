import { invalidField } from './errors.ts'

/** A place in a list that runs along moments, newest first; of two at one moment, the greater id comes first. */
export interface MomentPlace {
  at: number
  id: string
}

/** The place as a cursor of a paged list. */
export const cursorOfMoment = ({ at, id }: MomentPlace) => `${at}:${id}`

/** The place a cursor names; null at the beginning. Throws INVALID when it is none of `cursorOfMoment`. */
export function momentOfCursor(cursor: string | null | undefined): MomentPlace | null {
  if (!cursor) return null
  const parts = /^(\d{1,16}):([0-9a-f-]{36})$/.exec(cursor)
  if (!parts) throw invalidField(['cursor'], 'errors:INVALID')
  return { at: Number(parts[1]), id: parts[2]! }
}

/** Orders newest first, as such lists run. */
export function newestFirst(one: MomentPlace, other: MomentPlace): number {
  return other.at - one.at || (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)
}
