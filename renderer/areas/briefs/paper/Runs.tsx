import type { Run } from '#shared/areas/briefs/paper.schema.ts'
import { safeHref } from '#shared/areas/briefs/links.rules.ts'

/** The words of a note or a source. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, italic, href }, index) => {
    const words = italic ? <em>{text}</em> : text
    const address = safeHref(href)
    return address ? <a key={index} href={address}>{words}</a> : <span key={index}>{words}</span>
  })
}
