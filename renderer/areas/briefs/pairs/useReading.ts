import { useMemo } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { type Drawing, drawingOf } from '../paper/drawing.ts'
import { usePaperContent } from '../paper/paper.data.ts'
import type { WrittenSide } from './useSide.ts'

/** What the nodes of one language need to be read as they will be on paper; null until it is known. */
export function useReading({ brief, body }: WrittenSide): Drawing | null {
  const content = usePaperContent(brief.id, brief.meetingId).data
  return useMemo(() => content && drawingOf(content, (body.content ?? []).map((node: BriefNode, of) => ({ kind: 'node', node, of, from: 0 }))), [content, body]) ?? null
}
