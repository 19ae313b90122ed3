import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { fieldOf } from '#shared/areas/briefs/document.rules.ts'
import { safeHref } from '#shared/areas/briefs/links.rules.ts'
import type { Run } from '#shared/areas/briefs/paper.schema.ts'
import type { DocxContext } from './context.ts'

/** Text that XML can hold: without control characters and halves of characters, which would make the file one that Word cannot read. */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
export const clean = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** The words of a paragraph. */
export const runsOf = (node: BriefNode, context: DocxContext): ParagraphChild[] => (node.content ?? []).map((child) => runOf(child, context))

function runOf(node: BriefNode, { content, numbers }: DocxContext): ParagraphChild {
  const marks = node.marks ?? []
  const look: IRunOptions = { bold: marks.some(({ type }) => type === 'bold') || undefined, italics: marks.some(({ type }) => type === 'italic') || undefined }
  if (node.type === 'footnote') return new FootnoteReferenceRun(numbers.get(node)!)
  if (node.type === 'hardBreak') return new TextRun({ break: 1 })
  const link = marks.find(({ type }) => type === 'link')
  return linked(link?.attrs?.href, wordsOf(node, content.values), look)
}

function wordsOf(node: BriefNode, values: DocxContext['content']['values']): string {
  if (node.type === 'text') return node.text ?? ''
  const field = fieldOf(node)
  // A value nobody has told yet: a line to write on.
  return (field && values[field]) || '_'.repeat(24)
}

function linked(href: unknown, text: string, look: IRunOptions): ParagraphChild {
  const address = safeHref(href)
  if (!address) return new TextRun({ ...look, text: clean(text) })
  return new ExternalHyperlink({ link: address, children: [new TextRun({ ...look, text: clean(text), style: 'Hyperlink' })] })
}

/** A note or a source. */
export function paragraphOfRuns(runs: readonly Run[], style?: string): Paragraph {
  return new Paragraph({ ...(style && { style }), children: runs.map(({ text, italic, href }) => linked(href, text, { italics: italic })) })
}
