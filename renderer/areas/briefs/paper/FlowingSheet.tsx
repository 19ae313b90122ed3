import { useMemo, useRef, type Ref } from 'react'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { drawingOf } from './drawing.ts'
import { PageEdges } from './PageEdges.tsx'
import pages from './pages.module.css'
import { PaperPart } from './PaperPart.tsx'
import { paperVariables } from './paperRules.ts'
import { partsOf } from './parts.ts'
import sheetClasses from './sheet.module.css'
import { usePages } from './usePages.ts'

/** Pages below each other, divided by the engine that prints them, each with its head and foot. */
export function FlowingSheet({ content, as: Part = 'main', ref }: { content: PaperContent; as?: 'main' | 'section'; ref?: Ref<HTMLDivElement> }) {
  const sheet = useRef<HTMLElement>(null)
  const parts = useMemo(() => partsOf(content), [content])
  const drawing = useMemo(() => drawingOf(content, parts), [content, parts])
  const count = usePages(sheet, content)
  const { kind, language, page } = content.brief
  return (
    <div ref={ref} className={pages.pages} style={paperVariables(content)}>
      <Part ref={sheet} className={`${pages.flow} ${sheetClasses.sheet}`} data-sheet data-kind={kind} data-size={page.size} lang={language}>
        {parts.map((part, index) => <PaperPart key={index} part={part} drawing={drawing} />)}
      </Part>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={pages.edges} style={{ insetBlockStart: `calc(${index} * (var(--page-height) + var(--page-gap)))` }} aria-hidden>
          <PageEdges content={content} page={index + 1} pages={count} />
        </div>
      ))}
    </div>
  )
}
