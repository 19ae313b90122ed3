import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { hasOwnTitle } from '#shared/areas/briefs/briefs.rules.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import { pageBox, printSizes } from '#shared/areas/briefs/pages.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'
import { numbersOf } from '../numbers.ts'
import { blocksOf } from './blocks.ts'
import { type DocxContext, twips } from './context.ts'
import { headOf } from './head.ts'
import { clean, paragraphOfRuns } from './runs.ts'
import { stylesOf } from './styles.ts'

/** A document for Word and LibreOffice: real headings, lists, tables and footnotes, with the clinic's letterhead. A folded one lies flat. */
export async function makeDocx(content: PaperContent): Promise<Blob> {
  const { brief, notes, disclaimer } = content
  const { title, page } = brief
  const body = readDocument(brief.body)
  const { width, height, margin } = pageBox({ ...page, fold: 'none' })
  const context: DocxContext = { content, numbers: numbersOf(body), pictures: await picturesOf(content), width: twips(width - 2 * margin), lists: [] }
  const children = [
    ...(page.letterhead ? headOf(context) : []),
    ...(hasOwnTitle(body) ? [] : [new Paragraph({ style: 'Heading1', children: [new TextRun(clean(title))] })]),
    ...blocksOf(body, context),
    ...(page.disclaimer && disclaimer ? [new Paragraph({ style: 'Disclaimer', children: [new TextRun(clean(disclaimer))] })] : []),
  ]
  const document = new Document({
    title: clean(title),
    creator: clean(content.head.clinic.name),
    styles: stylesOf(content),
    numbering: { config: context.lists },
    footnotes: Object.fromEntries(notes.notes.map((note, index) => [index + 1, { children: [paragraphOfRuns(note)] }])),
    sections: [
      {
        properties: { page: { size: { width: twips(width), height: twips(height) }, margin: { top: twips(margin), right: twips(margin), bottom: twips(margin), left: twips(margin) } } },
        ...(page.header && { headers: { default: new Header({ children: [new Paragraph({ style: 'Header', alignment: AlignmentType.RIGHT, children: [new TextRun(clean(page.header))] })] }) } }),
        ...((page.footer || page.pageNumbers) && { footers: { default: footerOf(context) } }),
        children,
      },
    ],
  })
  const file = await Packer.toBuffer(document)
  return new Blob([new Uint8Array(file)], { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' })
}

function footerOf({ content: { brief, words }, width }: DocxContext): Footer {
  const { footer, pageNumbers, print } = brief.page
  const pieces = words.page.split(/(\{pages?\})/).map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part))
  const size = printSizes[print].edge * 2
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ text: clean(footer), size }), ...(pageNumbers ? [new TextRun({ children: ['\t', ...pieces], size })] : [])],
      }),
    ],
  })
}

async function picturesOf({ images, head }: PaperContent): Promise<DocxContext['pictures']> {
  const all = [...images, ...(head.logo ? [head.logo] : [])]
  return new Map(await Promise.all(all.map(async (image) => [image.id, { ...image, bytes: Buffer.from(await image.picture.arrayBuffer()) }] as const)))
}
