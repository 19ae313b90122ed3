import { fold } from '#shared/base/text.ts'
import { daysBetween } from '#shared/base/time.ts'
import { nodesOf, withoutGuidance } from './briefs.rules.ts'
import type { BriefNode } from './briefs.schema.ts'
import type { SourceInput } from './sources.schema.ts'

/** So many days after someone last looked, a source is to be looked at again. */
export const freshDays = 365

/** Whether nobody looked at it for a year; one nobody ever looked at is as old. */
export function isStale(seenOn: string | null, today: string): boolean {
  return seenOn === null || daysBetween(seenOn, today) > freshDays
}

/** A note in a text: what it points to. */
export interface Footnote {
  sourceId: string | null
  pinpoint: string
  text: string
}

/** The notes of a document that are printed, in the order of the text. */
export function footnotesOf(body: BriefNode): Footnote[] {
  const words = (value: unknown) => (typeof value === 'string' ? value : '')
  return [...nodesOf(withoutGuidance(body))].flatMap(({ type, attrs }) =>
    type === 'footnote' ? [{ sourceId: words(attrs?.sourceId) || null, pinpoint: words(attrs?.pinpoint), text: words(attrs?.text) }] : [],
  )
}

/** How often a document cites each source, in the order in which they come first. */
export function countSources(body: BriefNode): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sourceId } of footnotesOf(body)) if (sourceId) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
  return counts
}

/** What two records of one source have in common: its citation, or its address without what differs from link to link; empty ones tell nothing. */
export function likenessOf({ citation, otherCitation, url }: Pick<SourceInput, 'citation' | 'otherCitation' | 'url'>): string[] {
  const address = url.toLowerCase().replace(/^https?:\/\/(www\.)?/, '').replace(/#.*$/, '').replace(/\/+$/, '')
  const keys = [fold(citation), fold(otherCitation)].filter(Boolean).map((words) => `cite:${words}`)
  return [...new Set([...keys, ...(address ? [`url:${address}`] : [])])]
}
