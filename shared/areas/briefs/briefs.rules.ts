import { fieldOf } from './document.rules.ts'
import type { BriefNode, MergeField, MergeValues } from './briefs.schema.ts'

/** Every node of a document, each before what it holds. */
export function* nodesOf(node: BriefNode): Generator<BriefNode> {
  // Not by itself within itself: of a report of hundreds of pages each step would pass through every level above.
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    if (next.content) waiting.push(...next.content.toReversed())
  }
}

/** The words of a node as one line; merge fields give their value, or nothing without one. */
export function lineOf(node: BriefNode, values?: MergeValues): string {
  const words = [...nodesOf(node)].map((one) => {
    if (one.type === 'text') return one.text ?? ''
    if (one.type === 'hardBreak') return ' '
    const field = one.type === 'mergeField' ? fieldOf(one) : null
    return field ? (values?.[field] ?? '') : ''
  })
  // Spaces that stand alone stay, so that of a long text not each is put in anew.
  return words.join('').replace(/ \s+|[^\S ]\s*/g, ' ').trim()
}

/** The words of a document, a line for each heading, paragraph and item; what search reads. */
export function textOf(body: BriefNode, values?: MergeValues): string {
  return [...linesOf(body, values)].join('\n')
}

/** The same line by line, for who may not need them all. */
export function* linesOf(body: BriefNode, values?: MergeValues): Generator<string> {
  for (const block of textBlocks(body)) {
    const line = lineOf(block, values)
    if (line) yield line
  }
}

/**
 * What a list shows of a document, at most `most` characters, cut between words: its prose, without headings and
 * without the paragraphs of particulars (clinic, date, meeting) that all documents of a template begin with.
 */
export function excerptOf(body: BriefNode, most = 180): string {
  const blocks = textBlocks(body)
  const prose = blocks.filter((block) => block.type === 'paragraph' && fieldsOf(block).length === 0)
  const lines = (prose.some((block) => lineOf(block)) ? prose : blocks).map((block) => lineOf(block)).filter(Boolean)
  return shorten(lines.join(' '), most)
}

/** The merge fields a document uses, each once, in the order of the text. */
export function fieldsOf(node: BriefNode): MergeField[] {
  const fields = [...nodesOf(node)].flatMap((one) => (one.type === 'mergeField' ? (fieldOf(one) ?? []) : []))
  return [...new Set(fields)]
}

/** The fields a document uses that have no value: on paper they are a line to fill in by hand. */
export function missingFields(body: BriefNode, values: MergeValues): MergeField[] {
  return fieldsOf(body).filter((field) => !values[field])
}

/** The template's prompts that nobody has replaced yet: text in square brackets, "[First step …]". */
export function promptsOf(body: BriefNode): string[] {
  return textBlocks(body).flatMap((block) => lineOf(block).match(/\[[^\]]{3,}\]/g) ?? [])
}

/** The document without the guidance of its template: what is printed, searched, counted and read aloud. */
export function withoutGuidance(node: BriefNode): BriefNode {
  if (!node.content?.some((child) => child.type === 'guidance' || child.content)) return node
  return { ...node, content: node.content.filter((child) => child.type !== 'guidance').map(withoutGuidance) }
}

/** Whether the text names itself: its first-level heading is then the paper's title. */
export function hasOwnTitle(body: BriefNode): boolean {
  return [...nodesOf(body)].some((node) => isTitle(node) && lineOf(node) !== '')
}

/** The document with its first-level heading saying `title`; one without such a heading stays as it is. */
export function withTitle(body: BriefNode, title: string): BriefNode {
  const index = (body.content ?? []).findIndex(isTitle)
  if (index < 0) return body
  const heading: BriefNode = { ...body.content![index]!, content: [{ type: 'text', text: title }] }
  return { ...body, content: body.content!.with(index, heading) }
}

const isTitle = (node: BriefNode) => node.type === 'heading' && node.attrs?.level === 1
const textBlocks = (body: BriefNode) => [...nodesOf(withoutGuidance(body))].filter((node) => node.type === 'heading' || node.type === 'paragraph')

function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const between = cut.lastIndexOf(' ')
  // Half a surrogate pair is no character.
  return `${(between > most / 2 ? cut.slice(0, between) : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–-]+$/, '')}…`
}
