import { Kbd, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { boardHours } from '#shared/areas/space/space.rules.ts'
import { addDays, boundsOfDay, momentAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { Wish } from '../wish.ts'
import { useBoard, useMonth } from './board.data.ts'
import classes from './board.module.css'
import { BoardFilters } from './BoardFilters.tsx'
import { BoardNav, usePeriodName } from './BoardNav.tsx'
import { DayGrid } from './DayGrid.tsx'
import { daysShown, windowOf } from './days.ts'
import { Keys, Legend } from './Legend.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { isFreeOnce, noFilter, roomsAsked } from './roomFilter.ts'
import { dayRows, type EntryItem, entriesByRow, weekRows } from './rows.ts'
import type { BoardState } from './useBoardAddress.ts'
import { useBoardWork } from './useBoardWork.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { useSayPlacing } from './usePlacing.ts'
import { WeekGrid } from './WeekGrid.tsx'

interface BoardProps {
  state: BoardState
  show: (next: Partial<BoardState>) => void
  /** Every room, archived ones too. */
  rooms: Room[]
  today: string
  onBook: (wish: Wish) => void
}

/** Rooms beside time, as one asked for it. */
export function Board(props: BoardProps) {
  const { state, show, rooms, today } = props
  return (
    <Stack gap="sm">
      <BoardNav state={state} today={today} show={show} />
      <BoardFilters rooms={rooms} filter={state.filter} onChange={(filter) => show({ filter })} />
      {state.view === 'month' ? <MonthBoard {...props} /> : <TimeBoard key={state.view} {...props} />}
      <Legend view={state.view} />
      <Keys view={state.view} />
    </Stack>
  )
}

/** A day or a week. */
function TimeBoard({ state, show, rooms, today, onBook }: BoardProps) {
  const { zone } = useFormat()
  const { day, view, filter } = state
  const days = useMemo(() => daysShown(view, day), [view, day])
  const span = useMemo(() => windowOf(days, zone), [days, zone])
  const board = useBoard(span)
  const now = useNow()
  const entries = useMemo(() => board.data ?? [], [board.data])
  const edges = useMemo(() => [...days, addDays(days.at(-1)!, 1)].map((one) => boundsOfDay(one, zone).from), [days, zone])
  const hours = useMemo(() => hoursOf(day, entries, zone), [day, entries, zone])
  const rows = useMemo(() => {
    const asked = roomsAsked(rooms, filter)
    const all = entriesByRow(rooms, asked, entries)
    const wanted = filter.free && days.map((one) => ({ start: momentAt(one, filter.free!.from, zone), end: momentAt(one, filter.free!.to, zone) }))
    const shown = asked.filter((room) => !wanted || isFreeOnce(takenOf(all.get(room.id) ?? []), wanted))
    return view === 'day' ? dayRows(shown, all, hours.from, hours.to) : weekRows(shown, all, edges)
  }, [rooms, filter, entries, days, zone, view, hours, edges])
  const work = useBoardWork({
    rows, entries, rooms, now, step: view === 'day' ? 'quarter' : 'day', onBook,
    onOpen: (bookingId) => show({ bookingId }),
    onDay: (next) => days.includes(next) || show({ day: next }),
  })
  const label = usePeriodName(view, day)
  if (board.error) return <Failure error={board.error} retry={() => board.refetch()} />
  if (!board.data) return null
  if (rows.length === 0) return <NoRoomsSo />
  const onRoom = (room: Room) => show(filter.room === room.id ? { filter: { ...filter, room: null } } : { view: 'week', filter: { ...noFilter, room: room.id } })
  return (
    <>
      {view === 'day' ? (
        <DayGrid rows={rows} {...hours} now={now} label={label} work={work} onRoom={onRoom} />
      ) : (
        <WeekGrid rows={rows} days={days} edges={edges} today={today} label={label} work={work} onRoom={onRoom} onDay={(next) => show({ day: next, view: 'day' })} />
      )}
      <PlacingStatus work={work} rooms={rooms} />
    </>
  )
}

/** The first and the last moment drawn of a day. */
function hoursOf(day: string, entries: readonly { start: number; end: number }[], zone: string): { from: number; to: number } {
  const { from, to } = boundsOfDay(day, zone)
  const { first, last } = boardHours(day, entries.filter(({ start, end }) => start < to && end > from), zone)
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`
  return { from: momentAt(day, clock(first), zone), to: last === 24 ? to : momentAt(day, clock(last), zone) }
}

const takenOf = (items: readonly EntryItem[]) => items.flatMap(({ entry }) => (entry.takenFrom === null || entry.takenTo === null ? [] : [{ start: entry.takenFrom, end: entry.takenTo }]))

/** What is in hand, where it would lie, whether it is free there: read out at each step. */
function PlacingStatus({ work: { placing, clashes }, rooms }: { work: ReturnType<typeof useBoardWork>; rooms: readonly Room[] }) {
  const { t } = useWords('board')
  const said = useSayPlacing(placing, clashes, rooms)
  const keys = ['move', 'room', 'end', 'start', 'day', 'drop', 'giveUp'] as const
  return (
    <div className={classes.placing} data-held={placing ? '' : undefined}>
      <div role="status" aria-live="assertive">
        {placing?.title && <strong>{placing.title}: </strong>}
        {said}
      </div>
      {placing?.by === 'keys' && (
        <ul className={classes.keys} aria-label={t('placing.keys.title')}>
          {keys.map((name) => (
            <li key={name}>
              {t(`placing.keys.${name}.keys`).split(' ').map((key) => <Kbd key={key} size="xs">{key}</Kbd>)}
              {t(`placing.keys.${name}.does`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function MonthBoard({ state, show, rooms, today }: BoardProps) {
  const { zone } = useFormat()
  const { day, filter } = state
  const days = daysShown('month', day)
  const month = useMonth(days[0]!, days.length)
  const label = usePeriodName('month', day)
  if (month.error) return <Failure error={month.error} retry={() => month.refetch()} />
  if (!month.data) return null
  const asked = roomsAsked(rooms, filter)
  const strips = new Map(month.data.map((cell) => [`${cell.roomId} ${cell.day}`, cell.strip]))
  // Half hours on the wall: of the two days when clocks change, they may be off by an hour.
  const half = (clock: string) => Number(clock.slice(0, 2)) * 2 + Number(clock.slice(3)) / 30
  const isFree = (room: Room, one: string) => !/[^.n]/.test((strips.get(`${room.id} ${one}`) ?? '').slice(Math.floor(half(filter.free!.from)), Math.ceil(half(filter.free!.to))))
  const shown = filter.free ? asked.filter((room) => days.some((one) => boundsOfDay(one, zone).to > Date.now() && isFree(room, one))) : asked
  if (shown.length === 0) return <NoRoomsSo />
  return (
    <MonthGrid
      rooms={shown}
      days={days}
      cells={month.data}
      today={today}
      label={label}
      onRoom={(room) => show(filter.room === room.id ? { filter: { ...filter, room: null } } : { view: 'week', filter: { ...noFilter, room: room.id } })}
      onDay={(next) => show({ day: next, view: 'day' })}
    />
  )
}

function NoRoomsSo() {
  const { t } = useWords('board')
  return <Text role="status">{t('filters.none')}</Text>
}
