import { rowsTakenBy } from '#shared/areas/space/board.rules.ts'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { overlaps } from '#shared/areas/space/space.rules.ts'
import { minute } from '#shared/base/time.ts'
import type { Item, Row } from './grid.ts'

/** A booking in a row: of the room itself, or of one that it shares a part with. */
export interface EntryItem extends Item {
  kind: 'entry'
  entry: BoardEntry
  own: boolean
  /** Where several lie at one time, each has a lane: two parts of a combination, or one who did not come and who was given the room. */
  lane: number
  lanes: number
}
/** A stretch where nothing is, to be booked. */
export interface SlotItem extends Item {
  kind: 'slot'
}
export type BoardItem = EntryItem | SlotItem
export type BoardRow = Row<BoardItem> & { room: Room }

const slotLength = 30 * minute

/** What each room's row holds: its own bookings, and those that take it from elsewhere. */
export function entriesByRow(rooms: readonly Room[], shown: readonly Room[], entries: readonly BoardEntry[]): Map<string, EntryItem[]> {
  const taken = rowsTakenBy(rooms)
  const byRow = new Map<string, EntryItem[]>(shown.map((room) => [room.id, []]))
  for (const entry of entries) {
    for (const roomId of taken.get(entry.roomId) ?? []) {
      const own = roomId === entry.roomId
      if (own || entry.takenFrom !== null) byRow.get(roomId)?.push({ kind: 'entry', key: entry.id, start: entry.start, end: entry.end, entry, own, lane: 0, lanes: 1 })
    }
  }
  for (const items of byRow.values()) layLanes(items)
  return byRow
}

/** Gives each a lane of its own among those it lies beside, the first that is free. */
export function layLanes(items: EntryItem[]): void {
  let cluster: EntryItem[] = []
  let ends: number[] = []
  const close = () => {
    for (const item of cluster) item.lanes = ends.length
    cluster = []
    ends = []
  }
  for (const item of items.sort((one, other) => one.start - other.start)) {
    if (ends.every((end) => end <= item.start)) close()
    const free = ends.findIndex((end) => end <= item.start)
    item.lane = free === -1 ? ends.length : free
    ends[item.lane] = item.end
    cluster.push(item)
  }
  close()
}

/** A day's rows: bookings, and between them the free half hours. */
export function dayRows(shown: readonly Room[], byRow: Map<string, EntryItem[]>, from: number, to: number): BoardRow[] {
  return shown.map((room) => {
    const entries = (byRow.get(room.id) ?? []).filter((item) => item.start < to && item.end > from)
    const slots: SlotItem[] = []
    for (let start = from; start < to; start += slotLength) {
      const slot = freePart({ start, end: Math.min(start + slotLength, to) }, byRow.get(room.id) ?? [])
      if (slot) slots.push({ kind: 'slot', key: `free-${slot.start}`, ...slot })
    }
    return { id: room.id, room, items: [...entries, ...slots].sort((one, other) => one.start - other.start) }
  })
}

/** What is left of a half hour beside what takes it, setting up and cleaning up included. */
function freePart(slot: { start: number; end: number }, taken: readonly EntryItem[]): { start: number; end: number } | null {
  let { start, end } = slot
  for (const { entry } of taken) {
    if (entry.takenFrom === null || entry.takenTo === null || !overlaps({ start: entry.takenFrom, end: entry.takenTo }, { start, end })) continue
    if (entry.takenFrom <= start) start = Math.min(end, entry.takenTo)
    else end = entry.takenFrom
    if (end <= start) return null
  }
  return end > start ? { start, end } : null
}

/** A week's rows: each day's bookings, and after them a place to book another. */
export function weekRows(shown: readonly Room[], byRow: Map<string, EntryItem[]>, edges: readonly number[]): BoardRow[] {
  return shown.map((room) => ({
    id: room.id,
    room,
    items: edges.slice(0, -1).flatMap((from, day): BoardItem[] => {
      const to = edges[day + 1]!
      const entries = (byRow.get(room.id) ?? []).filter(({ start, end }) => (day === 0 ? end > from && start < to : start >= from && start < to))
      return [...entries, { kind: 'slot', key: `free-${from}`, start: to - 1, end: to }]
    }),
  }))
}
