import type { CSSProperties, PointerEvent } from 'react'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { offerStep } from '#shared/areas/space/space.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import { EntryCell } from './EntryCell.tsx'
import { Ghost } from './Ghost.tsx'
import { HourMarks } from './HourMarks.tsx'
import { followPointer } from './pointerDrag.ts'
import { RoomHead } from './RoomHead.tsx'
import type { BoardItem, BoardRow, SlotItem } from './rows.ts'
import { resized } from './steps.ts'
import type { BoardWork } from './useBoardWork.ts'
import { type Placing, placingNew, placingOf } from './usePlacing.ts'

interface DayGridProps {
  rows: readonly BoardRow[]
  /** The first and the last moment that is drawn. */
  from: number
  to: number
  now: number
  label: string
  work: BoardWork
  onRoom: (room: Room) => void
}

/** Rooms as rows, the hours of a day across. */
export function DayGrid({ rows, from, to, now, label, work, onRoom }: DayGridProps) {
  const { focus } = work
  const drag = useDayDrag(work, from, to)
  const width = { '--hours': (to - from) / 3_600_000 } as CSSProperties
  return (
    <div className={classes.scroll}>
      <div className={classes.day} style={width} role="grid" tabIndex={-1} aria-label={label} ref={focus.board} onKeyDown={work.onKeyDown}>
        <HourMarks from={from} to={to} now={now} />
        {rows.map((row) => (
          <div key={row.id} className={classes.row} role="row">
            <RoomHead room={row.room} onOnly={() => onRoom(row.room)} />
            <div className={classes.track} data-room={row.id} role="presentation">
              {row.items.map((item) => (
                <DayItem key={item.key} row={row} item={item} from={from} to={to} work={work} drag={drag} />
              ))}
              {work.placing?.roomId === row.id && <Ghost placing={work.placing} clashes={work.clashes} room={row.room} from={from} to={to} />}
              {now > from && now < to && <span className={classes.now} style={{ insetInlineStart: `${((now - from) / (to - from)) * 100}%` }} aria-hidden />}
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}

type DayDrag = ReturnType<typeof useDayDrag>

function DayItem({ row, item, from, to, work, drag }: { row: BoardRow; item: BoardItem; from: number; to: number; work: BoardWork; drag: DayDrag }) {
  const { focus } = work
  const inCursor = focus.cursor?.row === row.id && focus.cursor.key === item.key
  const common = {
    role: 'gridcell', tabIndex: inCursor ? 0 : -1, 'data-cursor': inCursor || undefined,
    onFocus: () => focus.settle(row.id, item.key, item.start),
    onClick: () => work.open(row.id, item),
  } as const
  const place = (start: number, end: number): CSSProperties => {
    const [left, right] = [Math.max(start, from), Math.min(end, to)]
    return { insetInlineStart: `${((left - from) / (to - from)) * 100}%`, width: `${((right - left) / (to - from)) * 100}%` }
  }
  if (item.kind === 'slot') return <SlotCell common={common} item={item} room={row.room} style={place(item.start, item.end)} onPress={(event) => drag.book(event, row.id)} />
  const { entry, own } = item
  return (
    <EntryCell
      common={common}
      entry={entry}
      own={own}
      roomName={row.room.name}
      lifted={work.placing?.id === entry.id}
      style={{ ...place(entry.start, entry.end), ...laneOf(item) }}
      margins={own && entry.takenFrom !== null && entry.takenTo !== null ? [place(entry.takenFrom, entry.start), place(entry.end, Math.max(entry.takenTo, entry.end))] : []}
      onPress={own ? (event, grip) => drag.entry(event, entry, grip) : undefined}
    />
  )
}

/** Its share of the row's height. */
function laneOf({ lane, lanes }: { lane: number; lanes: number }): CSSProperties {
  return { '--before': `${(lane / lanes) * 100}%`, '--after': `${((lanes - 1 - lane) / lanes) * 100}%` } as CSSProperties
}

function SlotCell({ common, item, room, style, onPress }: { common: object; item: SlotItem; room: Room; style: CSSProperties; onPress: (event: PointerEvent) => void }) {
  const { t } = useWords('board')
  const format = useFormat()
  return <div {...common} className={classes.slot} style={style} aria-label={t('slot', { room: room.name, when: format.span(item.start, item.end) })} onPointerDown={onPress} />
}

/** Dragging on a day's board: a stretch to book, a booking, or one of its ends; all by the quarter hour. */
function useDayDrag({ setPlacing, drop }: BoardWork, from: number, to: number) {
  const momentAt = (x: number, track: DOMRect) => from + ((x - track.left) / track.width) * (to - from)
  const snapped = (moment: number) => Math.round(moment / offerStep) * offerStep
  const trackOf = (event: PointerEvent) => (event.currentTarget as HTMLElement).closest<HTMLElement>('[data-room]')!.getBoundingClientRect()
  const follow = (event: PointerEvent, at: (x: number, y: number) => Placing) => {
    if (event.button !== 0) return
    followPointer(event, { at, onChange: setPlacing, onDrop: (placing) => void drop(placing), onGiveUp: () => setPlacing(null) })
  }
  const book = (event: PointerEvent, roomId: string) => {
    const track = trackOf(event)
    const anchor = Math.floor(momentAt(event.clientX, track) / offerStep) * offerStep
    follow(event, (x) => {
      const other = Math.min(Math.max(snapped(momentAt(x, track)), from), to)
      return placingNew({ roomId, start: Math.min(anchor, other), end: Math.max(anchor + offerStep, other) }, 'pointer')
    })
  }
  const entry = (event: PointerEvent, grabbed: BoardEntry, grip: 'move' | 'start' | 'end') => {
    event.stopPropagation()
    const track = trackOf(event)
    const held = placingOf(grabbed, 'pointer')
    const by = (x: number) => Math.round(((x - event.clientX) / track.width) * ((to - from) / offerStep)) * offerStep
    follow(event, (x, y) => {
      if (grip !== 'move') return resized(held, grip, grabbed[grip] + by(x))
      return { ...held, roomId: roomAt(x, y) ?? held.roomId, start: grabbed.start + by(x), end: grabbed.end + by(x) }
    })
  }
  return { book, entry }
}

const roomAt = (x: number, y: number) => document.elementsFromPoint(x, y).find((element): element is HTMLElement => element instanceof HTMLElement && element.dataset.room !== undefined)?.dataset.room
