import { useLayoutEffect, useRef } from 'react'
import { pageBox } from '#shared/areas/briefs/pages.rules.ts'
import { centimetre } from './countPages.ts'
import type { Drawing } from './drawing.ts'
import { onPages } from './fold.ts'
import classes from './pages.module.css'
import { pageOf } from './pagesOnScreen.ts'
import { PaperPart } from './PaperPart.tsx'
import { screenGap } from './paperRules.ts'
import type { Part } from './parts.ts'
import sheetClasses from './sheet.module.css'

export interface Placed {
  /** Which pieces lie on each page. */
  pages: number[][]
  /** Pieces that are higher than a page, with how many pages high they are. */
  tall: ReadonlyMap<number, number>
}

interface MeasuredPiecesProps {
  pieces: readonly Part[]
  drawing: Drawing
  onPlaced: (placed: Placed) => void
}

/** Lets the engine lay the pieces of a text over half pages, out of sight, and tells where each came to lie. */
export function MeasuredPieces({ pieces, drawing, onPlaced }: MeasuredPiecesProps) {
  const flow = useRef<HTMLDivElement>(null)
  const { kind, page } = drawing.content.brief
  useLayoutEffect(() => {
    const sheet = flow.current
    if (!sheet) return
    const { height, margin } = pageBox(page)
    const places = { pitch: (height + screenGap) * centimetre, margin: margin * centimetre }
    const inner = (height - 2 * margin) * centimetre
    const measure = () => {
      const drawn = [...sheet.children] as HTMLElement[]
      const high = drawn.map((piece) => piece.firstElementChild?.scrollHeight ?? 0)
      onPlaced({ pages: onPages(drawn.map((piece) => pageOf(piece, sheet, places))), tall: new Map(high.flatMap((of, index) => (of > inner ? [[index, of / inner] as const] : []))) })
    }
    const watch = new ResizeObserver(measure)
    watch.observe(sheet)
    return () => watch.disconnect()
  }, [page, onPlaced])
  return (
    <div ref={flow} className={`${classes.flow} ${classes.measured} ${sheetClasses.sheet}`} data-kind={kind} aria-hidden inert>
      {pieces.map((piece, index) => (
        <div key={index} className={classes.piece} data-goes-on={goesOn(piece, pieces[index + 1]) || undefined}>
          <PaperPart part={piece} drawing={drawing} />
        </div>
      ))}
    </div>
  )
}

/** Whether the next piece is of the same list, table, box or paragraph. */
function goesOn(piece: Part, next: Part | undefined): boolean {
  if (piece.kind === 'notes') return next?.kind === 'notes'
  return piece.kind === 'node' && next?.kind === 'node' && piece.of === next.of
}
