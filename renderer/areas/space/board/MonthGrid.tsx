import type { KeyboardEvent } from 'react'
import { kindOfLetter, type StripKind } from '#shared/areas/space/board.rules.ts'
import type { MonthCell } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import { isWeekend } from './days.ts'
import { DayHeads } from './DayHeads.tsx'
import { cursorKeys, type Row } from './grid.ts'
import { RoomHead } from './RoomHead.tsx'
import { useCursor } from './useCursor.ts'

interface MonthGridProps {
  rooms: readonly Room[]
  days: readonly string[]
  cells: readonly MonthCell[]
  today: string
  label: string
  onRoom: (room: Room) => void
  /** The day to show, and of which room one came. */
  onDay: (day: string) => void
}

/** Rooms as rows, the days of a month across: how full each is, and when; a day leads to its own board. */
export function MonthGrid({ rooms, days, cells, today, label, onRoom, onDay }: MonthGridProps) {
  const byPlace = new Map(cells.map((cell) => [`${cell.roomId} ${cell.day}`, cell]))
  // The order of days is all that the arrows need here.
  const rows: Row[] = rooms.map((room) => ({ id: room.id, items: days.map((day, index) => ({ key: day, start: index, end: index + 1 })) }))
  const focus = useCursor(rows, Math.max(0, days.indexOf(today)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (!focus.cursor || event.altKey || event.ctrlKey || event.metaKey) return
    if (cursorKeys.has(event.key)) focus.step(event.key)
    else if (event.key === 'Enter' || event.key === ' ') onDay(focus.cursor.key)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.scroll}>
      <div className={classes.month} role="grid" tabIndex={-1} aria-label={label} ref={focus.board} onKeyDown={onKeyDown}>
        <DayHeads days={days} today={today} onDay={onDay} narrow />
        {rooms.map((room) => (
          <div key={room.id} className={classes.monthRow} role="row">
            <RoomHead room={room} onOnly={() => onRoom(room)} />
            {days.map((day, index) => {
              const inCursor = focus.cursor?.row === room.id && focus.cursor.key === day
              const common = {
                role: 'gridcell', tabIndex: inCursor ? 0 : -1, 'data-cursor': inCursor || undefined, 'data-today': day === today || undefined, 'data-weekend': isWeekend(day) || undefined,
                onFocus: () => focus.settle(room.id, day, index),
                onClick: () => onDay(day),
              } as const
              return <DayCell key={day} common={common} room={room} day={day} cell={byPlace.get(`${room.id} ${day}`)} />
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

function DayCell({ common, room, day, cell }: { common: object; room: Room; day: string; cell: MonthCell | undefined }) {
  const { t } = useWords('board')
  const { day: dayName, number } = useFormat()
  const where = t('placing.where', { room: room.name, when: dayName(day) })
  const hours = number(Math.round((cell?.minutes ?? 0) / 6) / 10)
  const said = !cell ? t('month.nothing') : cell.count === 0 ? t('month.sharedOnly') : t('month.booked', { count: cell.count, hours })
  return (
    <div {...common} className={classes.monthCell} aria-label={`${where} ${said}`} title={`${where} ${said}`}>
      {cell && cell.count > 0 && <span className={classes.count}>{cell.count}</span>}
      {cell && <Strip strip={cell.strip} />}
    </div>
  )
}

/** The hours of a day from top to bottom, what is booked in them in the colours and patterns of the board. */
function Strip({ strip }: { strip: string }) {
  const runs: { kind: StripKind; from: number; length: number }[] = []
  for (const [index, letter] of [...strip].entries()) {
    const kind = kindOfLetter[letter] ?? 'free'
    const last = runs.at(-1)
    if (last?.kind === kind) last.length += 1
    else runs.push({ kind, from: index, length: 1 })
  }
  const share = (slices: number) => `${(slices / strip.length) * 100}%`
  return (
    <span className={classes.strip} aria-hidden>
      {runs.filter(({ kind }) => kind !== 'free').map(({ kind, from, length }) => (
        <span key={from} className={classes.run} data-state={kind} style={{ insetBlockStart: share(from), height: share(length) }} />
      ))}
    </span>
  )
}
