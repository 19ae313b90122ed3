import { useMemo, useState } from 'react'
import { clashesOnBoard, type Proposal } from '#shared/areas/space/board.rules.ts'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { wallOfSpan } from '#shared/areas/space/space.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Wish } from '../wish.ts'
import { useBookingActs } from './useBookingActs.ts'

/** A booking on its way to another place, or a new one on its way to its first. */
export interface Placing extends Proposal {
  title: string
  /** Where it was; itself for a new one. */
  before: { roomId: string; start: number; end: number }
  by: 'keys' | 'pointer'
}

export const placingOf = (entry: BoardEntry, by: Placing['by']): Placing => ({
  id: entry.id, roomId: entry.roomId, start: entry.start, end: entry.end, setupMinutes: entry.setupMinutes, cleanupMinutes: entry.cleanupMinutes, title: entry.title, before: entry, by,
})

export function placingNew(place: { roomId: string; start: number; end: number }, by: Placing['by']): Placing {
  return { ...place, id: null, setupMinutes: null, cleanupMinutes: null, title: '', before: place, by }
}

const isSamePlace = (one: Placing['before'], other: Placing['before']) => one.roomId === other.roomId && one.start === other.start && one.end === other.end

/** What is being placed on the board, what stands in its way there, and the drop. */
export function usePlacing(entries: readonly BoardEntry[], rooms: readonly Room[], onBook: (wish: Wish) => void) {
  const { zone } = useFormat()
  const acts = useBookingActs()
  const [placing, setPlacing] = useState<Placing | null>(null)
  const clashes = useMemo(() => (placing ? clashesOnBoard(placing, entries, rooms, Date.now()) : []), [placing, entries, rooms])
  /** Answers whether it lies where it was dropped; by keys it otherwise stays in hand. */
  const drop = async (dropped: Placing): Promise<boolean> => {
    if (dropped.id === null) {
      setPlacing(null)
      onBook({ roomId: dropped.roomId, ...wallOfSpan(dropped, zone) })
      return true
    }
    const done = isSamePlace(dropped, dropped.before) || (await acts.move(dropped.id, dropped.before, dropped))
    if (done || dropped.by === 'pointer') setPlacing(null)
    return done
  }
  return { placing, setPlacing, clashes, drop }
}

/** Where what is in hand would come to lie, and whether it is free there, in words. */
export function useSayPlacing(placing: Placing | null, clashes: readonly BoardEntry[], rooms: readonly Room[]): string {
  const { t } = useWords('board')
  const format = useFormat()
  if (!placing) return ''
  const room = rooms.find(({ id }) => id === placing.roomId)?.name ?? ''
  const where = t('placing.where', { room, when: `${format.moment(placing.start)} – ${format.clock(placing.end)}` })
  return `${where} ${clashes[0] ? t('placing.taken', { title: clashes[0].title }) : t('placing.free')}`
}
