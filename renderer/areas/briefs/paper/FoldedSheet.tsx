import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { foldedSides } from '#shared/areas/briefs/pages.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { SheetProps } from './BriefSheet.tsx'
import { type Drawing, drawingOf } from './drawing.ts'
import { withShortParagraphs } from './fold.ts'
import { MeasuredPieces, type Placed } from './MeasuredPieces.tsx'
import { PageEdges } from './PageEdges.tsx'
import classes from './pages.module.css'
import { PaperPart } from './PaperPart.tsx'
import { paperVariables } from './paperRules.ts'
import { inPieces, type Part, partsOf, whole } from './parts.ts'
import sheetClasses from './sheet.module.css'

/** A booklet: on the screen its pages as they are read, or its sheets as they are printed; on paper the sheets. */
export function FoldedSheet({ content, as: Element = 'main', ref }: SheetProps) {
  const { t } = useWords('briefPaper')
  const pieces = useMemo(() => inPieces(withShortParagraphs(partsOf(content))), [content])
  const drawing = useMemo(() => drawingOf(content, pieces), [content, pieces])
  const [placed, setPlaced] = useState<Placed>({ pages: [[]], tall: new Map() })
  const sheets = useRef<HTMLElement>(null)
  // After every drawing: where the headings lie is known only then.
  useLayoutEffect(() => numberFromHalves(sheets.current))
  const pages = placed.pages.map((page) => ({ parts: whole(page.map((index) => pieces[index]!).filter(Boolean)), scale: Math.max(1, ...page.map((index) => placed.tall.get(index) ?? 1)) }))
  const sides = foldedSides(pages.length)
  const half = (page: number | null) => page !== null && <Half key={page} number={page} count={pages.length} content={content} drawing={drawing} {...pages[page - 1]!} />
  return (
    <div ref={ref} className={classes.booklet} style={paperVariables(content)}>
      <MeasuredPieces pieces={pieces} drawing={drawing} onPlaced={setPlaced} />
      <Element ref={sheets} data-sheet data-sides={sides.length} lang={content.brief.language}>
        <div className={classes.asRead}>{pages.map((_, index) => half(index + 1))}</div>
        <div className={classes.asPrinted}>
          {sides.map(({ left, right }, index) => (
            <div key={index} className={classes.side}>
              <p className={classes.sideName}>{t(index % 2 === 0 ? 'fold.front' : 'fold.back', { sheet: Math.floor(index / 2) + 1 })}</p>
              <div className={classes.place}>{half(left)}</div>
              <div className={classes.place}>{half(right)}</div>
            </div>
          ))}
        </div>
      </Element>
    </div>
  )
}

/** Writes into a list of contents on which half page each heading lies. */
function numberFromHalves(sheets: HTMLElement | null): void {
  for (const place of sheets?.querySelectorAll<HTMLElement>('[data-contents]') ?? []) {
    const heading = sheets!.querySelector(`[data-heading="${place.dataset.contents}"]`)
    place.textContent = heading?.closest<HTMLElement>('[data-page]')?.dataset.page ?? ''
  }
}

interface HalfProps {
  number: number
  count: number
  content: PaperContent
  drawing: Drawing
  parts: readonly Part[]
  /** By how much something on it is higher than the page. */
  scale: number
}

function Half({ number, count, content, drawing, parts, scale }: HalfProps) {
  return (
    <div className={classes.half} data-page={number}>
      <div className={`${classes.halfText} ${sheetClasses.sheet}`} data-kind={content.brief.kind} style={scale > 1 ? { zoom: 1 / scale } : undefined}>
        {parts.map((part, index) => <PaperPart key={index} part={part} drawing={drawing} />)}
      </div>
      <PageEdges content={content} page={number} pages={count} />
    </div>
  )
}
