import type { BriefNode } from './briefs.schema.ts'
import { nodesOf } from './briefs.rules.ts'

/** The comments whose passages are in a text, each once, in the order of the text. */
export function commentIdsOf(body: BriefNode): string[] {
  const ids = [...nodesOf(body)].flatMap((node) => (node.marks ?? []).flatMap(({ type, attrs }) => (type === 'comment' && typeof attrs?.commentId === 'string' ? [attrs.commentId] : [])))
  return [...new Set(ids)]
}
