import { AlignmentType, type IParagraphOptions, LevelFormat, type Paragraph, type Table } from 'docx'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { type DocxContext, twips } from './context.ts'

/** What a paragraph has from what it stands in. */
export type Within = Pick<IParagraphOptions, 'style' | 'numbering' | 'indent'>

/** Word knows nine levels of a list; deeper ones stand with the last. */
const levels = 9
const step = twips(0.75)
const bullets = ['•', '–', '▪']

/** A list as paragraphs that count by themselves; `inside` gives the blocks of an item. */
export function listOf(list: BriefNode, context: DocxContext, inside: (item: BriefNode, within: Within) => (Paragraph | Table)[], within: Within): (Paragraph | Table)[] {
  const level = Math.min(levels - 1, within.numbering ? within.numbering.level + 1 : levelOf(within))
  const reference = `list ${context.lists.length + 1}`
  context.lists.push({ reference, levels: countingOf(list, level) })
  return (list.content ?? []).flatMap((item) => {
    const [first, ...more] = item.content ?? []
    const counted = inside({ ...item, content: [first!.content ? first! : { ...first!, content: [{ type: 'text', text: ' ' }] }] }, { numbering: { reference, level } })
    // What else an item holds stands under its words.
    return [...counted, ...inside({ ...item, content: more }, { indent: { left: step * (level + 1) } })]
  })
}

/** In an item's further blocks the indent tells how deep they are. */
const levelOf = ({ indent }: Within): number => Math.round(Number(indent?.left ?? 0) / step)

function countingOf(list: BriefNode, level: number): DocxContext['lists'][number]['levels'] {
  const paragraph = { indent: { left: step * (level + 1), hanging: step } }
  if (list.type === 'bulletList') return [{ level, format: LevelFormat.BULLET, text: bullets[level % bullets.length]!, alignment: AlignmentType.LEFT, style: { paragraph } }]
  const start = typeof list.attrs?.start === 'number' ? list.attrs.start : 1
  return [{ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start, alignment: AlignmentType.LEFT, style: { paragraph } }]
}
