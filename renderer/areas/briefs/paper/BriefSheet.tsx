import type { Ref } from 'react'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { FlowingSheet } from './FlowingSheet.tsx'
import { FoldedSheet } from './FoldedSheet.tsx'

export interface SheetProps {
  content: PaperContent
  /** Among other papers it is a `section`. */
  as?: 'main' | 'section'
  ref?: Ref<HTMLDivElement>
}

/** The paper itself, page by page: nothing on it acts, so that its PDF is text, headings, lists and tables. */
export function BriefSheet(props: SheetProps) {
  return props.content.brief.page.fold === 'half' ? <FoldedSheet {...props} /> : <FlowingSheet {...props} />
}
