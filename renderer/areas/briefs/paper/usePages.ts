import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { pageBox } from '#shared/areas/briefs/pages.rules.ts'
import { centimetre, countPages, dividesPages } from './countPages.ts'
import { numberContents } from './pagesOnScreen.ts'
import { screenGap } from './paperRules.ts'

/** Of a sheet whose text flows over pages on the screen as it will on paper: how many there are, and what depends on where each ends. */
export function usePages(drawn: RefObject<HTMLElement | null>, content: PaperContent): number {
  const [pages, setPages] = useState(1)
  useLayoutEffect(() => {
    const sheet = drawn.current
    if (!sheet) return
    const { height, margin } = pageBox(content.brief.page)
    const places = { pitch: (height + screenGap) * centimetre, margin: margin * centimetre }
    const measure = () => {
      if (dividesPages()) numberContents(sheet, places)
      setPages(countPages(sheet) ?? 1)
    }
    // Also when its letters and pictures come.
    const watch = new ResizeObserver(measure)
    watch.observe(sheet)
    return () => watch.disconnect()
  }, [drawn, content])
  return pages
}
