import type { PageStyle, PrintStyle } from './page.schema.ts'

/** A page as the text has it, in centimetres: its size and the margin all around. Of a folded sheet it is one half. */
export interface PageBox {
  width: number
  height: number
  margin: number
}

const inch = 2.54
const inches = { Letter: { width: 8.5, height: 11 }, Legal: { width: 8.5, height: 14 } } as const

/** The page that the text flows over: the sheet itself, or half of it turned on its side. */
export function pageBox({ size, fold }: Pick<PageStyle, 'size' | 'fold'>): PageBox {
  const { width, height } = inches[size]
  return fold === 'half' ? { width: (height / 2) * inch, height: width * inch, margin: 1.4 } : { width: width * inch, height: height * inch, margin: 2 }
}

/** The sheet that the printer takes, in centimetres; a folded one lies on its side. */
export function sheetBox({ size, fold }: Pick<PageStyle, 'size' | 'fold'>): { width: number; height: number } {
  const { width, height } = inches[size]
  return fold === 'half' ? { width: height * inch, height: width * inch } : { width: width * inch, height: height * inch }
}

/** Letters of the text and of what stands at the head and foot of a page, in points; lines apart by `leading`. After CNIB's clear print. */
export const printSizes: Record<PrintStyle, { text: number; edge: number; leading: number }> = {
  standard: { text: 12, edge: 10.5, leading: 1.35 },
  clear: { text: 13, edge: 11, leading: 1.45 },
  large: { text: 18, edge: 15, leading: 1.5 },
}

/** One side of a folded sheet: the pages at its left and right by their number from 1; null where nothing is left to print. */
export interface FoldedSide {
  left: number | null
  right: number | null
}

/**
 * How so many half pages lie on sheets that are printed on both sides, turned at the short edge, laid into each other and folded in the middle:
 * [4|1] and [2|3] for up to four, [8|1] [2|7] [6|3] [4|5] for up to eight; of two, [–|1] and [2|–].
 */
export function foldedSides(pages: number): FoldedSide[] {
  const sheets = Math.max(1, Math.ceil(pages / 4))
  const all = sheets * 4
  const known = (page: number) => (page <= pages ? page : null)
  return Array.from({ length: sheets }, (_, sheet) => [
    { left: known(all - 2 * sheet), right: known(1 + 2 * sheet) },
    { left: known(2 + 2 * sheet), right: known(all - 1 - 2 * sheet) },
  ]).flat()
}
