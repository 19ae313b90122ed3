import { safeHref } from './links.rules.ts'
import { type BriefMark, type BriefNode, mergeField } from './briefs.schema.ts'

type NodeType = BriefNode['type']
type Role = 'block' | 'inline' | 'item' | 'row' | 'cell' | 'document'

interface Grammar {
  /** Where such a node may stand. */
  role: Role
  /** What it may hold; `null`: nothing, it is a leaf. */
  holds: Role | null
  /** Whether it must hold something. */
  filled?: boolean
}

/** Which node may hold which: the same as the editor's, so whatever passes here opens there. */
const grammar: Record<NodeType, Grammar> = {
  doc: { role: 'document', holds: 'block', filled: true },
  heading: { role: 'block', holds: 'inline' },
  paragraph: { role: 'block', holds: 'inline' },
  bulletList: { role: 'block', holds: 'item', filled: true },
  orderedList: { role: 'block', holds: 'item', filled: true },
  listItem: { role: 'item', holds: 'block', filled: true },
  blockquote: { role: 'block', holds: 'block', filled: true },
  horizontalRule: { role: 'block', holds: null },
  text: { role: 'inline', holds: null },
  hardBreak: { role: 'inline', holds: null },
  mergeField: { role: 'inline', holds: null },
  callout: { role: 'block', holds: 'block', filled: true },
  guidance: { role: 'block', holds: 'block', filled: true },
  table: { role: 'block', holds: 'row', filled: true },
  tableRow: { role: 'row', holds: 'cell', filled: true },
  tableHeader: { role: 'cell', holds: 'block', filled: true },
  tableCell: { role: 'cell', holds: 'block', filled: true },
  image: { role: 'block', holds: null },
  footnote: { role: 'inline', holds: null },
  sourceList: { role: 'block', holds: null },
  pageBreak: { role: 'block', holds: null },
  signatureLines: { role: 'block', holds: null },
}

/** Deeper than anyone nests lists; it bounds every walk over a document. */
const deepest = 100
const emptyParagraph: BriefNode = { type: 'paragraph' }

export interface DocumentProblem {
  path: (string | number)[]
  message: 'briefs:notADocument' | 'briefs:unsafeLink' | 'briefs:unknownField'
}

/**
 * What keeps a document from being stored: nodes where they cannot stand, links that are no web, mail or
 * phone address, merge fields nobody knows. None: the editor can open it and the printer can print it.
 */
export function problemsOf(body: BriefNode): DocumentProblem[] {
  const problems: DocumentProblem[] = []
  const visit = (node: BriefNode, role: Role, path: (string | number)[], depth: number) => {
    const misplaced = grammar[node.type].role !== role || depth > deepest
    if (misplaced || !fitsItself(node)) return void problems.push({ path, message: 'briefs:notADocument' })
    if (node.type === 'mergeField' && !fieldOf(node)) problems.push({ path, message: 'briefs:unknownField' })
    for (const mark of node.marks ?? []) {
      if (mark.type === 'link' && !safeHref(mark.attrs?.href)) problems.push({ path, message: 'briefs:unsafeLink' })
    }
    const { holds } = grammar[node.type]
    if (holds) node.content?.forEach((child, index) => visit(child, holds, [...path, 'content', index], depth + 1))
  }
  visit(body, 'document', [], 0)
  return problems
}

function fitsItself(node: BriefNode): boolean {
  const { holds, filled, role } = grammar[node.type]
  const count = node.content?.length ?? 0
  if (holds === null && count > 0) return false
  if (filled && count === 0) return false
  if (node.type === 'listItem' && node.content?.[0]?.type !== 'paragraph') return false
  if (node.type === 'text' ? !node.text : node.text !== undefined) return false
  return role === 'inline' || !node.marks?.length
}

/** The field a merge field stands for, or null when it is none we know. */
export function fieldOf(node: BriefNode) {
  const known = mergeField.safeParse(node.attrs?.field)
  return known.success ? known.data : null
}

/**
 * Reads anything as a document: what is known stays with only the attributes we keep, everything else is left out.
 * The answer never has problems; a document without any comes back the same but for unknown attributes.
 */
export function readDocument(given: unknown): BriefNode {
  const known = readNode(given, 'document', 0)
  return known ?? { type: 'doc', content: [emptyParagraph] }
}

function readNode(given: unknown, role: Role, depth: number): BriefNode | null {
  if (!isRecord(given) || depth > deepest) return null
  const type = given.type as NodeType
  if (!Object.hasOwn(grammar, String(type)) || grammar[type].role !== role) return null
  if (type === 'text') return readText(given)
  const attrs = readAttrs(type, given.attrs)
  if (attrs === null) return null
  const marks = role === 'inline' ? readMarks(given.marks) : []
  const content = readContent(given.content, type, depth)
  if (grammar[type].filled && content.length === 0) return type === 'doc' ? { type, content: [emptyParagraph] } : null
  return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }), ...(marks.length > 0 && { marks }) }
}

function readContent(given: unknown, type: NodeType, depth: number): BriefNode[] {
  const { holds } = grammar[type]
  if (!holds || !Array.isArray(given)) return []
  const content = given.flatMap((child) => readNode(child, holds, depth + 1) ?? [])
  const headless = type === 'listItem' && content.length > 0 && content[0]!.type !== 'paragraph'
  return headless ? [emptyParagraph, ...content] : content
}

function readText(given: Record<string, unknown>): BriefNode | null {
  if (typeof given.text !== 'string' || given.text === '') return null
  const marks = readMarks(given.marks)
  return { type: 'text', text: given.text, ...(marks.length > 0 && { marks }) }
}

/** The attributes a node keeps; undefined for none, null when the node is nothing without them. */
function readAttrs(type: NodeType, given: unknown): Record<string, unknown> | undefined | null {
  const attrs = isRecord(given) ? given : {}
  switch (type) {
    case 'heading': {
      const level = attrs.level
      const section = textOf(attrs.section, 40)
      return { level: level === 1 || level === 2 || level === 3 ? level : 2, ...(section && { section }) }
    }
    case 'orderedList': {
      const start = attrs.start
      return typeof start === 'number' && Number.isSafeInteger(start) && start > 1 && start < 10_000 ? { start } : undefined
    }
    case 'mergeField': {
      const field = fieldOf({ type, attrs })
      return field ? { field } : null
    }
    case 'callout':
      return { tone: oneOf(calloutTones, attrs.tone) }
    case 'tableHeader':
    case 'tableCell':
      return cellAttrs(attrs)
    case 'image': {
      const imageId = textOf(attrs.imageId, 36)
      return imageId ? { imageId, alt: textOf(attrs.alt, 300), caption: textOf(attrs.caption, 300), width: wholeBetween(attrs.width, 10, 100, 100) } : null
    }
    case 'footnote':
      return { sourceId: textOf(attrs.sourceId, 36) || null, pinpoint: textOf(attrs.pinpoint, 100), text: textOf(attrs.text, 2000) }
    case 'signatureLines':
      return { rows: wholeBetween(attrs.rows, 1, 200, 10) }
    default:
      return undefined
  }
}

/** What a boxed passage is for: something to know, to do, to beware of, or where to get help. */
export const calloutTones = ['note', 'action', 'warning', 'help'] as const
export type CalloutTone = (typeof calloutTones)[number]

/** Only what differs from a plain cell is kept; widths are those someone dragged, in pixels of the screen. */
function cellAttrs(attrs: Record<string, unknown>): Record<string, unknown> | undefined {
  const colspan = wholeBetween(attrs.colspan, 1, 20, 1)
  const rowspan = wholeBetween(attrs.rowspan, 1, 200, 1)
  const widths = Array.isArray(attrs.colwidth) && attrs.colwidth.length === colspan ? attrs.colwidth.map((width) => wholeBetween(width, 10, 5000, 0)) : []
  const kept = { ...(colspan > 1 && { colspan }), ...(rowspan > 1 && { rowspan }), ...(widths.length > 0 && widths.every((width) => width > 0) && { colwidth: widths }) }
  return Object.keys(kept).length > 0 ? kept : undefined
}

const oneOf = <const T extends readonly string[]>(known: T, given: unknown): T[number] => known.find((one) => one === given) ?? known[0]!
const textOf = (given: unknown, most: number): string => (typeof given === 'string' ? given.replace(/\s+/g, ' ').trim().slice(0, most) : '')
const wholeBetween = (given: unknown, least: number, most: number, otherwise: number): number =>
  typeof given === 'number' && Number.isSafeInteger(given) && given >= least && given <= most ? given : otherwise

/** Each mark once, in a fixed order; a link that leads nowhere safe is left out and its words stay. */
function readMarks(given: unknown): BriefMark[] {
  if (!Array.isArray(given)) return []
  const marks = new Map<string, BriefMark>()
  for (const mark of given) {
    if (!isRecord(mark)) continue
    if (mark.type === 'bold' || mark.type === 'italic') marks.set(mark.type, { type: mark.type })
    const href = mark.type === 'link' && isRecord(mark.attrs) ? safeHref(mark.attrs.href) : null
    if (href) marks.set('link', { type: 'link', attrs: { href } })
    const commentId = mark.type === 'comment' && isRecord(mark.attrs) ? textOf(mark.attrs.commentId, 36) : ''
    if (commentId) marks.set('comment', { type: 'comment', attrs: { commentId } })
  }
  return [...marks.values()].sort((one, other) => (one.type < other.type ? -1 : 1))
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}
