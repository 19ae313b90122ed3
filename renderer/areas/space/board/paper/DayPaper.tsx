import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { boardHours } from '#shared/areas/space/space.rules.ts'
import { boundsOfDay, clockAt, hour, minute, momentAt } from '#shared/base/time.ts'
import { hourName } from '../HourMarks.tsx'
import type { EntryItem } from '../rows.ts'
import { StateMark, stateOfEntry } from '../states.tsx'
import classes from './paper.module.css'
import type { PaperWords } from './usePaperWords.ts'

interface DayPaperProps {
  day: string
  rooms: readonly Room[]
  byRow: Map<string, EntryItem[]>
  words: PaperWords
}

const step = 15 * minute

/** Rooms beside the hours of a day: a bar for each booking as long as it lasts, and beneath it what it is. */
export function DayPaper({ day, rooms, byRow, words }: DayPaperProps) {
  const { zone } = words
  const bounds = boundsOfDay(day, zone)
  const entries = [...byRow.values()].flat().filter(({ start, end }) => start < bounds.to && end > bounds.from)
  const { first, last } = boardHours(day, entries, zone)
  const clock = (at: number) => `${String(at).padStart(2, '0')}:00`
  const from = momentAt(day, clock(first), zone)
  const to = last === 24 ? bounds.to : momentAt(day, clock(last), zone)
  const columns = Math.round((to - from) / step)
  const hours = Array.from({ length: Math.ceil((to - from) / hour) }, (_, count) => from + count * hour)
  return (
    <div className={classes.board} style={{ '--columns': columns } as object}>
      <div className={classes.dayRow}>
        <span />
        <div className={classes.hours}>
          {hours.map((moment, count) => (
            <span key={moment} style={{ gridColumn: `${count * 4 + 1} / span 4` }}>
              {hourName(clockAt(moment, zone), words.language)}
            </span>
          ))}
        </div>
      </div>
      {rooms.map((room) => (
        <section key={room.id} className={classes.dayRow}>
          <h2>
            {room.name} <span className={classes.aside}>{words.ofSpace('rooms.seats', { count: room.capacity })}</span>
          </h2>
          <RoomDay items={(byRow.get(room.id) ?? []).filter(({ start, end }) => start < to && end > from)} from={from} to={to} words={words} />
        </section>
      ))}
    </div>
  )
}

/** The words of a booking reach to where the next one begins, three hours at most, so that short ones can be read too. */
function RoomDay({ items, from, to, words }: { items: EntryItem[]; from: number; to: number; words: PaperWords }) {
  const column = (moment: number) => Math.round((Math.min(Math.max(moment, from), to) - from) / step) + 1
  return (
    <div className={classes.track}>
      {items.map(({ key, start, end, entry, own, lane }, index) => {
        const next = items.slice(index + 1).find((item) => item.lane === lane)?.start ?? to
        const state = own ? stateOfEntry(entry) : 'shared'
        const room = Math.max(column(end), Math.min(column(next), column(start) + 12))
        return (
          <div key={key} className={classes.booked} style={{ gridRow: lane + 1, gridColumn: `${column(start)} / ${Math.max(room, column(start) + 1)}` }}>
            <span className={classes.bar} data-state={state} style={{ width: `${((column(end) - column(start)) / Math.max(1, room - column(start))) * 100}%` }} />
            <strong>
              <StateMark state={state} size={11} /> {entry.title}
            </strong>
            <span>{words.span(start, end)}</span>
            {entry.contactName && <span>{entry.contactName}</span>}
            <span>{[state !== 'approved' && words.t(`states.${state}`), own && entry.expected !== null && words.t('paper.people', { count: entry.expected })].filter(Boolean).join(' · ')}</span>
          </div>
        )
      })}
    </div>
  )
}
