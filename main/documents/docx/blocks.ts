import { Paragraph, PageBreak, Table, TextRun } from 'docx'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { DocxContext } from './context.ts'
import { figureOf } from './figures.ts'
import { listOf, type Within } from './lists.ts'
import { clean, paragraphOfRuns, runsOf } from './runs.ts'
import { boxOf, signatureTable, tableOf } from './tables.ts'

export type Block = Paragraph | Table

/** The blocks that a node holds, as they stand in the file; `within`: in a list, or in a quotation. */
export const blocksOf = (node: BriefNode, context: DocxContext, within: Within = {}): Block[] => (node.content ?? []).flatMap((child) => blockOf(child, context, within))

function blockOf(node: BriefNode, context: DocxContext, within: Within): Block[] {
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ style: `Heading${node.attrs?.level === 1 || node.attrs?.level === 3 ? node.attrs.level : 2}`, children: runsOf(node, context) })]
    case 'paragraph':
      return node.content ? [new Paragraph({ ...within, children: runsOf(node, context) })] : []
    case 'bulletList':
    case 'orderedList':
      return listOf(node, context, (item, more) => blocksOf(item, context, more), within)
    case 'blockquote':
      return blocksOf(node, context, { ...within, style: 'Quote' })
    case 'callout':
      return boxOf(node, context, (box, narrower) => blocksOf(box, narrower))
    case 'horizontalRule':
      return [new Paragraph({ thematicBreak: true })]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'table':
      return [tableOf(node, context, (cell, narrower, inCell) => blocksOf(cell, narrower, inCell))]
    case 'image':
      return figureOf(node, context)
    case 'signatureLines':
      return [signatureTable(Number(node.attrs?.rows), context)]
    case 'sourceList':
      return sourcesOf(context)
    default:
      return []
  }
}

function sourcesOf({ content: { notes, words } }: DocxContext): Block[] {
  if (notes.sources.length === 0) return []
  return [new Paragraph({ style: 'Heading2', children: [new TextRun(clean(words.sources))] }), ...notes.sources.map((source) => paragraphOfRuns(source, 'Source'))]
}
