import { hasOwnTitle } from '#shared/areas/briefs/briefs.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { shapeOf, spansRows } from '#shared/areas/briefs/tables.rules.ts'

/** A piece of a paper, in the order in which it is read. */
export type Part =
  | { kind: 'letterhead' | 'title' | 'contents' | 'disclaimer' }
  /** A block of the text, the `of`-th; or some of what it holds, from its `from`-th on. */
  | { kind: 'node'; node: BriefNode; of: number; from: number }
  /** Notes, from this one on, counted from 0. */
  | { kind: 'notes'; from: number; to: number }

/** What a paper is made of, each block whole. */
export function partsOf(content: PaperContent): Part[] {
  const { brief, notes, disclaimer } = content
  const body = readDocument(brief.body)
  const nodes = (body.content ?? []).map((node, of): Part => ({ kind: 'node', node, of, from: 0 }))
  const wanted: (Part | false)[] = [
    brief.page.letterhead && { kind: 'letterhead' },
    !hasOwnTitle(body) && { kind: 'title' },
    ...withContents(nodes, brief.kind === 'report'),
    notes.notes.length > 0 && { kind: 'notes', from: 0, to: notes.notes.length },
    brief.page.disclaimer && disclaimer !== '' && { kind: 'disclaimer' },
  ]
  return wanted.filter((part) => part !== false)
}

/** A report with as many headings as make a list worth reading has one before the first of them. */
function withContents(nodes: Part[], report: boolean): Part[] {
  const isHeading = (part: Part) => part.kind === 'node' && part.node.type === 'heading' && part.node.attrs?.level === 2
  const headings = nodes.filter(isHeading)
  if (!report || headings.length < leastHeadings) return nodes
  return nodes.toSpliced(nodes.indexOf(headings[0]!), 0, { kind: 'contents' })
}
const leastHeadings = 5

/** The same in pieces that may lie on different pages: lists by item, tables by row, boxes and quotations by paragraph, notes one by one. */
export function inPieces(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'notes') return Array.from({ length: part.to - part.from }, (_, index) => ({ kind: 'notes', from: part.from + index, to: part.from + index + 1 }))
    if (part.kind !== 'node' || !parted(part.node)) return [part]
    // The headers of a table stand with each piece of it.
    const { node, of } = part
    const heads = node.type === 'table' ? node.content!.slice(0, shapeOf(node).heads) : []
    return node.content!.slice(heads.length).map((child, from) => ({ kind: 'node', node: { ...node, content: [...heads, child] }, of, from }))
  })
}

function parted(node: BriefNode): boolean {
  if ((node.content?.length ?? 0) < 2) return false
  if (node.type === 'table') return !spansRows(node) && shapeOf(node).heads < node.content!.length
  return ['bulletList', 'orderedList', 'blockquote', 'callout'].includes(node.type)
}

/** Pieces that follow each other on one page, put together again. */
export function whole(pieces: readonly Part[]): Part[] {
  return pieces.reduce<Part[]>((made, piece) => {
    const before = made.at(-1)
    if (piece.kind === 'notes' && before?.kind === 'notes') return made.toSpliced(-1, 1, { ...before, to: piece.to })
    if (piece.kind !== 'node' || before?.kind !== 'node' || piece.of !== before.of) return [...made, piece]
    const heads = piece.node.type === 'table' ? shapeOf(piece.node).heads : 0
    const content = [...before.node.content!, ...piece.node.content!.slice(heads)]
    return made.toSpliced(-1, 1, { ...before, node: { ...before.node, content } })
  }, [])
}

/** Where a numbered list goes on, the number it goes on with. */
export const startOf = ({ node, from }: Extract<Part, { kind: 'node' }>): number => (typeof node.attrs?.start === 'number' ? node.attrs.start : 1) + from
