import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { DocxContext } from './context.ts'
import { clean } from './runs.ts'

/** Pixels of Word's own measure, of which an inch has 96. */
const pixelsOf = (twipsWide: number) => (twipsWide / 1440) * 96

/** A picture with what stands under it. One that is gone, or of a kind that Word does not show, is its description in words. */
export function figureOf(node: BriefNode, context: DocxContext): Paragraph[] {
  const alt = clean(String(node.attrs?.alt ?? ''))
  const caption = clean(String(node.attrs?.caption ?? ''))
  const drawn = pictureRun(context, String(node.attrs?.imageId), alt, (pixelsOf(context.width) * Number(node.attrs?.width)) / 100)
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: caption !== '', children: [drawn ?? new TextRun(alt)] }),
    ...(caption ? [new Paragraph({ style: 'Caption', alignment: AlignmentType.CENTER, children: [new TextRun(caption)] })] : []),
  ]
}

/** A picture so many pixels wide, with its description; null when there is none that Word can show. */
export function pictureRun({ pictures }: DocxContext, id: string, alt: string, width: number, mostHigh = 700): ImageRun | null {
  const found = pictures.get(id)
  const type = found && ({ 'image/png': 'png', 'image/jpeg': 'jpg' } as const)[found.picture.type]
  if (!type) return null
  const scale = Math.min(width / found.width, mostHigh / found.height)
  const transformation = { width: Math.max(1, Math.round(found.width * scale)), height: Math.max(1, Math.round(found.height * scale)) }
  return new ImageRun({ type, data: found.bytes, transformation, altText: { name: alt, title: alt, description: alt } })
}
