import { nodesOf } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { Notes } from '#shared/areas/briefs/paper.schema.ts'

/** The notes of a text by their own words, in its order. */
export function notesInText(body: BriefNode): Notes {
  const footnotes = [...nodesOf(body)].filter(({ type }) => type === 'footnote')
  return { notes: footnotes.map(({ attrs }) => [{ text: [attrs?.text, attrs?.pinpoint].filter(Boolean).join(', ') }]), sources: [] }
}
