import { VisuallyHidden } from '@mantine/core'
import type { CSSProperties, PointerEvent } from 'react'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import { StateMark, stateOfEntry } from './states.tsx'

interface EntryCellProps {
  /** What every cell has: its role, its place in the order of Tab, what a click does. */
  common: object
  entry: BoardEntry
  /** It is of this row's room, not of one that shares a part with it. */
  own: boolean
  roomName: string
  /** It is in hand, and drawn where it would come to lie. */
  lifted: boolean
  style?: CSSProperties
  /** Where the room is set up before it, and cleaned up after. */
  margins?: CSSProperties[]
  /** Its ends can be dragged only where they are drawn. */
  onPress: ((event: PointerEvent, grip: 'move' | 'start' | 'end') => void) | undefined
}

/** A booking on the board: its colour, pattern and mark tell its state; in words it is told too. */
export function EntryCell({ common, entry, own, roomName, lifted, style, margins = [], onPress }: EntryCellProps) {
  const { t } = useWords('board')
  const format = useFormat()
  const state = own ? stateOfEntry(entry) : 'shared'
  const when = format.span(entry.start, entry.end)
  const onTrack = style !== undefined
  const under = onTrack ? (entry.contactName ?? when) : when
  // What is not seen in so little room is read all the same.
  const rest = [under === when ? entry.contactName : when, roomName, t(`states.${state}`)].filter(Boolean).join(', ')
  return (
    <>
      {margins.map((margin, index) => margin.width !== '0%' && <span key={index} className={classes.margin} style={margin} aria-hidden />)}
      <div {...common} className={onTrack ? classes.entry : classes.chip} style={style} data-state={state} data-lifted={lifted || undefined} title={`${entry.title}, ${under}, ${rest}`} onPointerDown={onPress && ((event) => onPress(event, 'move'))}>
        <span className={classes.line}>
          <StateMark state={state} />
          <strong>{entry.title}</strong>
        </span>
        <span className={classes.under}>{under}</span>
        <VisuallyHidden>{rest}</VisuallyHidden>
        {onTrack && onPress && (
          <>
            <span className={classes.grip} data-end="start" onPointerDown={(event) => onPress(event, 'start')} aria-hidden />
            <span className={classes.grip} data-end="end" onPointerDown={(event) => onPress(event, 'end')} aria-hidden />
          </>
        )}
      </div>
    </>
  )
}
