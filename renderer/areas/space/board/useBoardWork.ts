import { useEffect, useEffectEvent, useMemo, type KeyboardEvent as ReactKeyboardEvent } from 'react'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { wallOfSpan } from '#shared/areas/space/space.rules.ts'
import type { DoorMark } from '#shared/areas/space/space.schema.ts'
import { addDays, clockAt, dayAt, hour, momentAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import type { Wish } from '../wish.ts'
import { cursorKeys } from './grid.ts'
import type { BoardItem, BoardRow } from './rows.ts'
import { stepPlace } from './steps.ts'
import { useBookingActs } from './useBookingActs.ts'
import { useCursor } from './useCursor.ts'
import { placingNew, placingOf, usePlacing } from './usePlacing.ts'

export interface BoardWorkAsked {
  rows: readonly BoardRow[]
  entries: readonly BoardEntry[]
  /** Every room, also those that are not shown. */
  rooms: readonly Room[]
  now: number
  /** What a step sideways is: a quarter hour on a day's board, a day on a week's. */
  step: 'quarter' | 'day'
  onBook: (wish: Wish) => void
  onOpen: (bookingId: string) => void
  /** The board should show this day too. */
  onDay: (day: string) => void
}

/** Door marks by key. */
export const doorKeys: Record<string, DoorMark | null> = { a: 'arrived', l: 'left', n: 'noShow', u: null }

/** What can be done on a board by keys and by pointer: the focus, moving and resizing, booking, the door. */
export function useBoardWork({ rows, entries, rooms, now, step, onBook, onOpen, onDay }: BoardWorkAsked) {
  const { zone } = useFormat()
  const acts = useBookingActs()
  const { placing, setPlacing, clashes, drop } = usePlacing(entries, rooms, onBook)
  const focus = useCursor(rows, now)
  const wishAt = (row: string, item: BoardItem): Wish => {
    if (step === 'day') return { roomId: row, day: dayAt(item.end - 1, zone), from: '18:00', to: '20:00' }
    return { roomId: row, ...wallOfSpan(hourFrom(rows, row, item), zone) }
  }
  const open = (row: string, item: BoardItem) => (item.kind === 'entry' ? onOpen(item.entry.id) : onBook(wishAt(row, item)))
  const take = (row: string, item: BoardItem) => {
    if (item.kind === 'entry') return item.own && setPlacing(placingOf(item.entry, 'keys'))
    const { day, from, to } = wishAt(row, item)
    setPlacing(placingNew({ roomId: row, start: momentAt(day, from, zone), end: momentAt(to === '00:00' ? addDays(day, 1) : day, to, zone) }, 'keys'))
  }
  const onKeyDown = (event: ReactKeyboardEvent) => {
    const at = focus.cursor
    const item = rows.find(({ id }) => id === at?.row)?.items.find(({ key }) => key === at?.key)
    if (!at || !item || placing || event.altKey || event.ctrlKey || event.metaKey) return
    const key = event.key.toLowerCase()
    const arrow = event.key.startsWith('Arrow')
    if (key === 'm' || (arrow && event.shiftKey)) take(at.row, item)
    else if (cursorKeys.has(event.key)) focus.step(event.key)
    else if (event.key === 'Enter' || event.key === ' ') open(at.row, item)
    else if (key in doorKeys && item.kind === 'entry') void acts.mark(item.entry, doorKeys[key]!)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  usePlacingKeys({ placing, setPlacing, drop, rooms: useMemo(() => rows.map(({ id }) => id), [rows]), step, onDay, onDropped: focus.goTo })
  return { focus, placing, setPlacing, clashes, drop, onKeyDown, open }
}
export type BoardWork = ReturnType<typeof useBoardWork>

/** An hour from a free stretch on, or less where the next booking begins. */
function hourFrom(rows: readonly BoardRow[], row: string, slot: BoardItem) {
  const later = rows.find(({ id }) => id === row)?.items.flatMap((item) => (item.kind === 'entry' && item.entry.takenFrom !== null && item.entry.takenFrom >= slot.end ? [item.entry.takenFrom] : [])) ?? []
  return { start: slot.start, end: Math.min(slot.start + hour, ...later) }
}

type Hands = Pick<ReturnType<typeof usePlacing>, 'placing' | 'setPlacing' | 'drop'>

interface PlacingKeys extends Hands {
  rooms: readonly string[]
  step: 'quarter' | 'day'
  onDay: (day: string) => void
  onDropped: (cursor: { row: string; key: string; at: number }) => void
}

/** Keys while something is in hand: they are heard wherever the focus is. */
function usePlacingKeys({ placing, setPlacing, drop, rooms, step, onDay, onDropped }: PlacingKeys): void {
  const { zone } = useFormat()
  const onDays = (moment: number, by: number) => momentAt(addDays(dayAt(moment, zone), by), clockAt(moment, zone), zone)
  const along = (moment: number, by: 1 | -1) => (step === 'day' ? onDays(moment, by) : moment + by * (hour / 4))
  const back = (held: NonNullable<typeof placing>) => onDropped({ row: held.before.roomId, key: held.id ?? `free-${held.before.start}`, at: held.before.start })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (placing?.by !== 'keys') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') {
      setPlacing(null)
      back(placing)
    } else if (event.key === 'Enter') void drop(placing).then((done) => done && placing.id !== null && onDropped({ row: placing.roomId, key: placing.id, at: placing.start }))
    else if (event.key === 'PageUp' || event.key === 'PageDown') {
      const start = onDays(placing.start, event.key === 'PageDown' ? 1 : -1)
      setPlacing({ ...placing, start, end: start + (placing.end - placing.start) })
      onDay(dayAt(start, zone))
    } else {
      const next = stepPlace(placing, event.key, event.shiftKey, { roomIds: rooms, along })
      if (next) {
        setPlacing(next)
        if (step === 'day' || dayAt(next.start, zone) !== dayAt(placing.start, zone)) onDay(dayAt(next.start, zone))
      }
    }
  })
  const held = placing?.by === 'keys'
  useEffect(() => {
    if (!held) return
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [held])
}
