import type { Node as PmNode } from '@tiptap/pm/model'
import type { PrintStyle } from '#shared/areas/briefs/page.schema.ts'

export interface Counts {
  words: number
  characters: number
  /** About as many as it will fill on Letter. */
  pages: number
}

interface BlockCount {
  words: number
  characters: number
}

/** A paragraph that was not typed in counts as before. */
const counted = new WeakMap<PmNode, BlockCount>()

/** Points of each print style, and what fits on a page of 13 points: letters on a line, lines on a page. */
const points: Record<PrintStyle, number> = { standard: 12, clear: 13, large: 18 }
const [lettersOnLine, linesOnPage] = [80, 40]

/** The words of a document as it will be printed, and about how many pages they fill. */
export function countsOf(doc: PmNode, print: PrintStyle): Counts {
  const scale = 13 / points[print]
  const counts = { words: 0, characters: 0 }
  let [lines, breaks] = [0, 0]
  doc.descendants((node) => {
    if (node.type.name === 'guidance') return false
    if (node.type.name === 'pageBreak') breaks += 1
    if (!node.isTextblock) return true
    const { words, characters } = countOf(node)
    counts.words += words
    counts.characters += characters
    lines += Math.max(1, Math.ceil(characters / (lettersOnLine * scale))) + (node.type.name === 'heading' ? 1 : 0.5)
    return false
  })
  return { ...counts, pages: Math.max(1 + breaks, Math.ceil(lines / (linesOnPage * scale))) }
}

/** The words and characters between two places of the text. */
export function countBetween(doc: PmNode, from: number, to: number): BlockCount {
  const counts = { words: 0, characters: 0 }
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    const [start, end] = [Math.max(0, from - pos - 1), Math.min(node.content.size, to - pos - 1)]
    const whole = start === 0 && end === node.content.size
    const { words, characters } = whole ? countOf(node) : countText(node.textBetween(start, end, undefined, ' '))
    counts.words += words
    counts.characters += characters
    return false
  })
  return counts
}

function countOf(block: PmNode): BlockCount {
  const known = counted.get(block) ?? countText(block.textBetween(0, block.content.size, undefined, ' '))
  counted.set(block, known)
  return known
}

const countText = (text: string): BlockCount => ({ words: text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0, characters: text.length })
