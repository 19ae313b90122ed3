import { useMemo } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { type Drawing, drawingOf } from '../paper/drawing.ts'
import { usePaperContent } from '../paper/paper.data.ts'
import type { Part } from '../paper/parts.ts'

/** What the nodes of a document need to be read as they will be on paper; null until it is known. */
export function useReading(briefId: string, meetingId: string | null, body: BriefNode): Drawing | null {
  const content = usePaperContent(briefId, meetingId).data
  return useMemo(() => (content ? drawingOf(content, partsOf(body)) : null), [content, body])
}

/** The nodes themselves, not copies: each footnote’s number is known by the node it is. */
const partsOf = ({ content = [] }: BriefNode): Part[] => content.map((node, of) => ({ kind: 'node', node, of, from: 0 }))
