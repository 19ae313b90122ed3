import type { Run } from '#shared/areas/briefs/paper.schema.ts'

/** A citation as it stands on paper, with its titles in italics; an address is only its words here. */
export function CitationRuns({ runs }: { runs: readonly Run[] }) {
  // Runs are never moved: their place is their key.
  return runs.map(({ text, italic }, index) => (italic ? <em key={index}>{text}</em> : <span key={index}>{text}</span>))
}
