import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import classes from './pages.module.css'
import { pageNumber } from './paperRules.ts'

/** What stands at the head and foot of a page, where the printer will put it. */
export function PageEdges({ content: { brief, words }, page, pages }: { content: PaperContent; page: number; pages: number }) {
  const { header, footer, pageNumbers } = brief.page
  return (
    <>
      {header && <div className={classes.header}>{header}</div>}
      {footer && <div className={classes.footer}>{footer}</div>}
      {pageNumbers && <div className={classes.number}>{pageNumber(words.page, page, pages)}</div>}
    </>
  )
}
