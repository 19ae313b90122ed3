import type { PointerEvent } from 'react'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { clockAt, dayAt, momentAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import { DayHeads } from './DayHeads.tsx'
import { EntryCell } from './EntryCell.tsx'
import { GhostBody } from './Ghost.tsx'
import { followPointer } from './pointerDrag.ts'
import { RoomHead } from './RoomHead.tsx'
import type { BoardItem, BoardRow } from './rows.ts'
import type { BoardWork } from './useBoardWork.ts'
import { placingOf } from './usePlacing.ts'

interface WeekGridProps {
  rows: readonly BoardRow[]
  days: readonly string[]
  /** The first moments of the days, and of the one after the last. */
  edges: readonly number[]
  today: string
  label: string
  work: BoardWork
  onRoom: (room: Room) => void
  onDay: (day: string) => void
}

/** Rooms as rows, the days of a week across; a booking is dragged to another day or room at its own hour. */
export function WeekGrid({ rows, days, edges, today, label, work, onRoom, onDay }: WeekGridProps) {
  return (
    <div className={classes.scroll}>
      <div className={classes.week} role="grid" tabIndex={-1} aria-label={label} ref={work.focus.board} onKeyDown={work.onKeyDown}>
        <DayHeads days={days} today={today} onDay={onDay} />
        {rows.map((row) => (
          <div key={row.id} className={classes.weekRow} role="row">
            <RoomHead room={row.room} onOnly={() => onRoom(row.room)} />
            {days.map((day, index) => (
              <div key={day} className={classes.weekCell} data-room={row.id} data-day={day} data-today={day === today || undefined} role="presentation">
                {row.items.filter((item) => isOn(item, index, edges)).map((item) => (
                  <WeekItem key={item.key} row={row} item={item} day={day} work={work} />
                ))}
                <GhostHere row={row} day={day} work={work} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** What began before the first day stands on it. */
const isOn = (item: BoardItem, day: number, edges: readonly number[]) => Math.max(item.start, edges[0]!) >= edges[day]! && Math.max(item.start, edges[0]!) < edges[day + 1]!

function GhostHere({ row, day, work: { placing, clashes } }: { row: BoardRow; day: string; work: BoardWork }) {
  const { zone } = useFormat()
  if (placing?.roomId !== row.id || dayAt(placing.start, zone) !== day) return null
  return <GhostBody placing={placing} clashes={clashes} />
}

function WeekItem({ row, item, day, work }: { row: BoardRow; item: BoardItem; day: string; work: BoardWork }) {
  const { t } = useWords('board')
  const { day: dayName } = useFormat()
  const drag = useWeekDrag(work)
  const { focus } = work
  const inCursor = focus.cursor?.row === row.id && focus.cursor.key === item.key
  const common = {
    role: 'gridcell', tabIndex: inCursor ? 0 : -1, 'data-cursor': inCursor || undefined,
    onFocus: () => focus.settle(row.id, item.key, item.start),
    onClick: () => work.open(row.id, item),
  } as const
  if (item.kind === 'slot') return <div {...common} className={classes.add} aria-label={t('slotOfDay', { room: row.room.name, day: dayName(day) })}><span aria-hidden>+</span></div>
  return <EntryCell common={common} entry={item.entry} own={item.own} roomName={row.room.name} lifted={work.placing?.id === item.entry.id} onPress={item.own ? (event) => drag(event, item.entry) : undefined} />
}

function useWeekDrag({ setPlacing, drop }: BoardWork) {
  const { zone } = useFormat()
  return (event: PointerEvent, grabbed: BoardEntry) => {
    if (event.button !== 0) return
    const held = placingOf(grabbed, 'pointer')
    const clock = clockAt(grabbed.start, zone)
    followPointer(event, {
      at: (x, y) => {
        const cell = document.elementsFromPoint(x, y).find((element): element is HTMLElement => element instanceof HTMLElement && element.dataset.day !== undefined)
        if (!cell?.dataset.room) return null
        const start = momentAt(cell.dataset.day!, clock, zone)
        return { ...held, roomId: cell.dataset.room, start, end: start + (grabbed.end - grabbed.start) }
      },
      onChange: setPlacing,
      onDrop: (placing) => void drop(placing),
      onGiveUp: () => setPlacing(null),
    })
  }
}
