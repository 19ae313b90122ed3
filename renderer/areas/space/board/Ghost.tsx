import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { marginsOf, occupied } from '#shared/areas/space/space.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './board.module.css'
import type { Placing } from './usePlacing.ts'

/** Where what is in hand would come to lie, with its margins, and whether it is free there. */
export function Ghost({ placing, clashes, room, from, to }: { placing: Placing; clashes: readonly BoardEntry[]; room: Room; from: number; to: number }) {
  const taken = occupied(placing, marginsOf(placing, room))
  const place = (start: number, end: number): CSSProperties => {
    const [left, right] = [Math.max(start, from), Math.min(end, to)]
    return { insetInlineStart: `${((left - from) / (to - from)) * 100}%`, width: `${(Math.max(0, right - left) / (to - from)) * 100}%` }
  }
  return (
    <>
      <span className={classes.ghostMargin} style={place(taken.start, taken.end)} aria-hidden />
      <GhostBody placing={placing} clashes={clashes} style={place(placing.start, placing.end)} />
    </>
  )
}

/** The same in a cell of a week. */
export function GhostBody({ placing, clashes, style }: { placing: Placing; clashes: readonly BoardEntry[]; style?: CSSProperties }) {
  const { t } = useWords('board')
  const format = useFormat()
  const clash = clashes[0]
  return (
    <span className={style ? classes.ghost : classes.ghostChip} style={style} data-free={!clash} aria-hidden>
      <span className={classes.line}>
        {clash ? <IconAlertTriangle size={14} /> : <IconCheck size={14} />}
        <strong>{clash ? t('placing.takenShort', { title: clash.title }) : t('placing.freeShort')}</strong>
      </span>
      <span className={classes.under}>{format.span(placing.start, placing.end)}</span>
    </span>
  )
}
