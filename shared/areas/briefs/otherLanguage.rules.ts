import type { BriefNode } from './briefs.schema.ts'
import { lineOf, withoutGuidance, withTitle } from './briefs.rules.ts'
import { type Section, sectionsOf } from './pairs.rules.ts'

/** What is the same in every language, and is taken over as it is. */
const languageless = new Set<BriefNode['type']>(['sourceList', 'pageBreak', 'signatureLines', 'horizontalRule'])
const emptyParagraph: BriefNode = { type: 'paragraph' }

/**
 * The beginning of a document's other language: its sections in their order, each with the heading the other language's
 * template has for it, else its own in square brackets, the text to be translated as guidance, and room to write.
 * Its first heading says `title`.
 */
export function otherLanguageOf(body: BriefNode, title: string, template: BriefNode | null): BriefNode {
  const headings = new Map(template ? sectionsOf(template).flatMap(({ id, heading }) => (id && heading ? [[id, heading] as const] : [])) : [])
  const content = sectionsOf(body).flatMap((section) => toTranslate(section, section.id ? headings.get(section.id) : undefined))
  return withTitle({ type: 'doc', content: content.length > 0 ? content : [emptyParagraph] }, title)
}

/** One section to be translated; `known` is the heading the other language has for it. */
export function toTranslate({ id, heading, nodes }: Section, known?: BriefNode): BriefNode[] {
  const own = heading && { ...heading, content: bracketed(lineOf(heading)) }
  const head = heading && { ...(known ?? own!), attrs: { ...heading.attrs, ...(id && { section: id }) } }
  const text = heading ? nodes.slice(1) : nodes
  const kept = text.filter(({ type }) => languageless.has(type))
  const { content: given = [] } = withoutGuidance({ type: 'doc', content: text.filter(({ type }) => !languageless.has(type)) })
  const hasWords = given.some((node) => node.type !== 'paragraph' || node.content)
  const toWrite: BriefNode[] = hasWords ? [{ type: 'guidance', content: given }, emptyParagraph] : []
  return [...(head ? [head] : []), ...toWrite, ...kept]
}

const bracketed = (line: string): BriefNode[] => (line ? [{ type: 'text', text: `[${line}]` }] : [])
