import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import { inkOnWhite } from '#shared/areas/briefs/colour.rules.ts'
import { type DocxContext, twips } from './context.ts'
import { pictureRun } from './figures.ts'
import { clean } from './runs.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const small = 20

/** The clinic's letterhead: its logo and name at the left, how it is reached at the right, over a rule in its colour. */
export function headOf(context: DocxContext): (Table | Paragraph)[] {
  const { clinic, accent, lines, logo, logoAlt } = context.content.head
  const color = inkOnWhite(accent).slice(1)
  const place = [clinic.street, [clinic.city, clinic.postalCode].filter(Boolean).join('\u00a0\u00a0')].filter(Boolean).join(', ')
  const reach = [place, clinic.phone, clinic.email, clinic.website].filter(Boolean)
  const picture = logo && pictureRun(context, logo.id, clean(logoAlt), 150, 80)
  const left = [
    ...(picture ? [new Paragraph({ children: [picture] })] : []),
    new Paragraph({ children: [new TextRun({ text: clean(clinic.name), bold: true, size: 30, color })] }),
    ...lines.map((text) => new Paragraph({ children: [new TextRun({ text: clean(text), size: small })] })),
  ]
  const right = reach.map((text) => new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: clean(text), size: small })] }))
  const borders = { top: none, left: none, right: none, bottom: { style: BorderStyle.SINGLE, size: 20, color } }
  const cell = (children: Paragraph[]) => new TableCell({ borders, verticalAlign: VerticalAlign.BOTTOM, children: children.length > 0 ? children : [new Paragraph({})], margins: { bottom: twips(0.2) } })
  const half = Math.floor(context.width / 2)
  const table = new Table({ rows: [new TableRow({ children: [cell(left), cell(right)] })], columnWidths: [half, half], width: { size: context.width, type: WidthType.DXA }, layout: TableLayoutType.FIXED })
  return [table, new Paragraph({})]
}
