import { useEffect, useRef, useState } from 'react'
import { type Cursor, moveCursor, type Row, settleCursor } from './grid.ts'

/** The one thing on the board that Tab comes to; arrows take it further. */
export function useCursor(rows: readonly Row[], at: number) {
  const [kept, setKept] = useState<Cursor | null>(null)
  const board = useRef<HTMLDivElement>(null)
  const wanted = useRef(false)
  const cursor = settleCursor(rows, kept, at)
  useEffect(() => {
    if (!wanted.current) return
    const target = board.current?.querySelector<HTMLElement>('[data-cursor]')
    if (!target) return
    wanted.current = false
    target.focus()
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return {
    board,
    cursor,
    /** Something got the focus by Tab or a press. */
    settle: (row: string, key: string, start: number) => setKept((before) => (before?.row === row && before.key === key ? before : { row, key, at: start })),
    /** Puts the focus there, once it is drawn. */
    goTo: (next: Cursor) => {
      wanted.current = true
      setKept(next)
    },
    step: (key: string) => {
      if (!cursor) return
      wanted.current = true
      setKept(moveCursor(rows, cursor, key))
    },
  }
}
