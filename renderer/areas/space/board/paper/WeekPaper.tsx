import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { EntryItem } from '../rows.ts'
import { StateMark, stateOfEntry } from '../states.tsx'
import classes from './paper.module.css'
import type { PaperWords } from './usePaperWords.ts'

interface WeekPaperProps {
  days: readonly string[]
  edges: readonly number[]
  rooms: readonly Room[]
  byRow: Map<string, EntryItem[]>
  words: PaperWords
}

/** Rooms beside the days of a week; what began before it stands on its first day. */
export function WeekPaper({ days, edges, rooms, byRow, words }: WeekPaperProps) {
  const isOn = ({ start }: EntryItem, day: number) => Math.max(start, edges[0]!) >= edges[day]! && Math.max(start, edges[0]!) < edges[day + 1]!
  return (
    <table className={classes.week}>
      <thead>
        <tr>
          <th scope="col">{words.t('room')}</th>
          {days.map((day) => (
            <th key={day} scope="col">
              {words.day(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rooms.map((room) => (
          <tr key={room.id}>
            <th scope="row">
              {room.name}
              <div className={classes.aside}>{words.ofSpace('rooms.seats', { count: room.capacity })}</div>
            </th>
            {days.map((day, index) => (
              <td key={day}>
                {(byRow.get(room.id) ?? []).filter((item) => isOn(item, index)).map((item) => (
                  <Booked key={item.key} item={item} words={words} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Booked({ item: { entry, own, start, end }, words }: { item: EntryItem; words: PaperWords }) {
  const state = own ? stateOfEntry(entry) : 'shared'
  return (
    <div className={classes.chip} data-state={state}>
      <div>{words.span(start, end)}</div>
      <strong>
        <StateMark state={state} size={11} /> {entry.title}
      </strong>
      {entry.contactName && <div>{entry.contactName}</div>}
      {state !== 'approved' && <div>{words.t(`states.${state}`)}</div>}
    </div>
  )
}
