import { nodesOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'

/** The number of each footnote of a document, from 1, in the order of the text. */
export function numbersOf(body: BriefNode): ReadonlyMap<BriefNode, number> {
  const footnotes = [...nodesOf(body)].filter(({ type }) => type === 'footnote')
  return new Map(footnotes.map((node, index) => [node, index + 1]))
}
