import { BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx'
import { inkOn, inkOnWhite } from '#shared/areas/briefs/colour.rules.ts'
import { printSizes } from '#shared/areas/briefs/pages.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'

/** Letters that Word and LibreOffice have, or have the like of. */
const font = 'Calibri'

/** The styles by which the file can be restyled in one place; sizes in half points. */
export function stylesOf({ brief: { kind, language, page }, head: { accent } }: PaperContent): IStylesOptions {
  const { text, edge, leading } = printSizes[page.print]
  const size = text * 2
  const ink = inkOnWhite(accent).slice(1)
  const band = kind === 'factSheet'
  const heading = (level: number, times: number, color = '000000') => ({ run: { font, size: Math.round(size * times), bold: true, italics: false, color }, paragraph: { outlineLevel: level - 1, keepNext: true, keepLines: true, spacing: { before: size * 9, after: size * 3, line: 276, lineRule: LineRuleType.AUTO } } })
  const title = heading(1, 1.8, band ? inkOn(accent).slice(1) : '000000')
  return {
    default: {
      document: { run: { font, size, language: { value: language, eastAsia: language, bidirectional: language } }, paragraph: { spacing: { after: size * 5, line: Math.round(240 * leading), lineRule: LineRuleType.AUTO } } },
      heading1: { ...title, paragraph: { ...title.paragraph, ...(band && { shading: { type: ShadingType.CLEAR, fill: accent.slice(1) } }) } },
      heading2: heading(2, 1.28, ['brief', 'report', 'pressRelease'].includes(kind) ? ink : '000000'),
      heading3: heading(3, 1.08),
      hyperlink: { run: { color: '000000', underline: { type: 'single' } } },
      footnoteText: { run: { font, size: Math.max(edge * 2, 22) }, paragraph: { spacing: { after: 60, line: 276, lineRule: LineRuleType.AUTO } } },
    },
    paragraphStyles: [
      { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 400 }, border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: '000000' } } } },
      { id: 'Caption', name: 'caption', basedOn: 'Normal', quickFormat: true, run: { size: size - 2 } },
      { id: 'TableHead', name: 'Table Heading', basedOn: 'Normal', quickFormat: true, run: { bold: true } },
      { id: 'Source', name: 'Source', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 500, hanging: 500 } } },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: edge * 2 } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: edge * 2 } },
      { id: 'Disclaimer', name: 'Disclaimer', basedOn: 'Normal', quickFormat: true, run: { size: Math.max(size - 2, 24) }, paragraph: { keepLines: true, spacing: { before: 300 }, border: { top: { style: BorderStyle.SINGLE, size: 12, space: 6, color: '000000' } } } },
    ],
  }
}
