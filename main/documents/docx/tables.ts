import { BorderStyle, HeightRule, type ITableCellBorders, LineRuleType, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { inkOnWhite } from '#shared/areas/briefs/colour.rules.ts'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { calloutTones } from '#shared/areas/briefs/document.rules.ts'
import { shapeOf } from '#shared/areas/briefs/tables.rules.ts'
import { type DocxContext, twips } from './context.ts'
import type { Within } from './lists.ts'
import { clean } from './runs.ts'

type Inside = (cell: BriefNode, context: DocxContext, within?: Within) => (Paragraph | Table)[]

const shade = { type: ShadingType.CLEAR, fill: 'EEEEEE' }
const cellMargins = { top: 60, bottom: 60, left: 110, right: 110 }
const line = (size: number, color = '000000') => ({ style: BorderStyle.SINGLE, size, color })

/** A table as wide as the page, its headers again on each; `inside` gives what a cell holds. */
export function tableOf(table: BriefNode, context: DocxContext, inside: Inside): Table {
  const { columns, heads, shares } = shapeOf(table)
  const widths = Array.from({ length: columns }, (_, index) => Math.floor(context.width * (shares?.[index] ?? 1 / columns)))
  const rows = (table.content ?? []).map((row, index) => new TableRow({ tableHeader: index < heads, cantSplit: true, children: (row.content ?? []).map((cell) => cellOf(cell, { ...context, width: widths[0]! }, inside)) }))
  return new Table({ rows, columnWidths: widths, width: { size: context.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, margins: cellMargins })
}

function cellOf(cell: BriefNode, context: DocxContext, inside: Inside): TableCell {
  const span = (name: 'colspan' | 'rowspan') => (typeof cell.attrs?.[name] === 'number' ? cell.attrs[name] : undefined)
  const head = cell.type === 'tableHeader'
  return new TableCell({ columnSpan: span('colspan'), rowSpan: span('rowspan'), ...(head && { shading: shade }), children: notEmpty(inside(cell, context, head ? { style: 'TableHead' } : {})) })
}

/** Word takes no cell without a paragraph, and none that ends with a table. */
const notEmpty = (blocks: (Paragraph | Table)[]) => (blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({})])

/** A boxed passage: what it is for is said in words, with a bar in the clinic's colour. */
export function boxOf(callout: BriefNode, context: DocxContext, inside: Inside): (Paragraph | Table)[] {
  const tone = calloutTones.find((one) => one === callout.attrs?.tone) ?? 'note'
  const heavy = tone === 'warning' ? 18 : 6
  const borders: ITableCellBorders = { top: line(heavy), bottom: line(heavy), right: line(heavy), left: line(36, inkOnWhite(context.content.head.accent).slice(1)) }
  const word = new Paragraph({ keepNext: true, children: [new TextRun({ text: clean(context.content.words[tone]), bold: true })] })
  const cell = new TableCell({ borders, margins: { top: 100, bottom: 100, left: 180, right: 180 }, children: notEmpty([word, ...inside(callout, context)]) })
  const box = new Table({ rows: [new TableRow({ cantSplit: true, children: [cell] })], columnWidths: [context.width], width: { size: context.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED })
  // Two tables that touch would become one.
  return [box, new Paragraph({ spacing: { before: 0, after: 80, line: 160, lineRule: LineRuleType.EXACT } })]
}

/** Lines to sign on, numbered. */
export function signatureTable(rows: number, { content: { words }, width }: DocxContext): Table {
  const widths = [0.07, 0.31, 0.35, 0.27].map((share) => Math.floor(width * share))
  const cell = (text: string, head: boolean) => new TableCell({ ...(head && { shading: shade }), children: [new Paragraph({ children: [new TextRun({ text: clean(text), bold: head })] })] })
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: [words.number, words.name, words.address, words.signature].map((word) => cell(word, true)) })
  const lines = Array.from({ length: rows }, (_, index) => new TableRow({ cantSplit: true, height: { value: twips(1.15), rule: HeightRule.ATLEAST }, children: [String(index + 1), '', '', ''].map((text) => cell(text, false)) }))
  return new Table({ rows: [head, ...lines], columnWidths: widths, width: { size: width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, margins: cellMargins })
}
