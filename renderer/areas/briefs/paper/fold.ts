import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { Part } from './parts.ts'

/** About as many letters fill half a page of a folded sheet: a longer paragraph is parted between its sentences. */
export const longParagraph = 600

/** Parts whose long paragraphs are pieces of a few sentences each; put together again they are the same. */
export function withShortParagraphs(parts: readonly Part[], most = longParagraph): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind !== 'node' || part.node.type !== 'paragraph' || lengthOf(part.node) <= most) return [part]
    return sentencesOf(part.node, most).map((content, from) => ({ ...part, node: { ...part.node, content }, from }))
  })
}

const lengthOf = (node: BriefNode) => (node.content ?? []).reduce((sum, { text }) => sum + (text?.length ?? 1), 0)

/** The runs of a paragraph, those with several sentences cut after them, gathered to pieces of about half of `most` letters. */
function sentencesOf(paragraph: BriefNode, most: number): BriefNode[][] {
  const runs = (paragraph.content ?? []).flatMap((run): BriefNode[] => (run.text ? run.text.split(/(?<=[.!?…]\s)/).flatMap(chunks).map((text) => ({ ...run, text })) : [run]))
  return runs.reduce<BriefNode[][]>((pieces, run) => {
    const last = pieces.at(-1)
    if (!last || lengthOf({ type: 'paragraph', content: last }) > most / 2) return [...pieces, [run]]
    return pieces.toSpliced(-1, 1, [...last, run])
  }, [])
}

/** A sentence without an end is cut between words. */
const chunks = (sentence: string): string[] => (sentence.length > longParagraph ? (sentence.match(/[\s\S]{1,300}(?:\s|$)|\S{300}|[\s\S]+/g) ?? [sentence]) : [sentence])

/** What lies on each page, from the page that each piece was found on; none comes before the one it follows, and pages that are only passed over stay empty. */
export function onPages(found: readonly number[]): number[][] {
  return found.reduce<number[][]>((pages, page, piece) => {
    while (pages.length < page) pages.push([])
    pages[Math.max(page, pages.length) - 1]!.push(piece)
    return pages
  }, [[]])
}
