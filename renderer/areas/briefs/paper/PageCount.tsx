import { Group, Text } from '@mantine/core'
import { type ReactNode, type RefObject, useEffect, useState } from 'react'
import { mostColumns, widestTable } from '#shared/areas/briefs/tables.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { countPages } from './countPages.ts'
import classes from './pages.module.css'

/** Above the pages: how many there are, and what does not go well on them. */
export function PageCount({ paper, content, children }: { paper: RefObject<HTMLElement | null>; content: PaperContent; children: ReactNode }) {
  const { t, language } = useWords('briefPaper')
  const [pages, setPages] = useState<number | null>(null)
  useEffect(() => {
    const count = () => setPages(countPages(paper.current))
    const watch = new ResizeObserver(count)
    const drawn = paper.current
    if (!drawn) return
    watch.observe(drawn)
    // The sides of a booklet are known once its half pages are measured.
    const told = new MutationObserver(count)
    told.observe(drawn, { subtree: true, attributeFilter: ['data-sides'] })
    count()
    return () => {
      watch.disconnect()
      told.disconnect()
    }
  }, [paper])
  const columns = widestTable(content.brief.body)
  return (
    <div className={classes.told} lang={language}>
      <Group gap="md" mb="xs">
        <Text size="sm" c="inherit" role="status">{pages !== null && t(content.brief.page.fold === 'half' ? 'page.folded' : 'page.count', { count: pages })}</Text>
        {children}
      </Group>
      {columns > mostColumns && <Text size="sm" c="inherit" mb="xs">{t('page.wide', { count: columns })}</Text>}
    </div>
  )
}
