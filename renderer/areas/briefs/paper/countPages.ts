import type { PageStyle } from '#shared/areas/briefs/page.schema.ts'
import { pageBox } from '#shared/areas/briefs/pages.rules.ts'
import { screenGap } from './paperRules.ts'

export const centimetre = 96 / 2.54

/**
 * How many printed sides a document is, as it is drawn within `paper`: of a folded one those of its sheets; where the engine divides the text
 * into pages, those; else by its height. Null while it is not drawn.
 */
export function countPages(paper: HTMLElement | null): number | null {
  const sheet = paper?.matches('[data-sheet]') ? paper : paper?.querySelector<HTMLElement>('[data-sheet]')
  if (!sheet) return null
  if (sheet.dataset.sides) return Number(sheet.dataset.sides)
  const { height, margin } = pageBox({ size: sheet.dataset.size as PageStyle['size'], fold: 'none' })
  const inner = height - 2 * margin
  const gap = 2 * margin + screenGap
  const content = sheet.offsetHeight / centimetre - 2 * margin
  return Math.max(1, dividesPages() ? Math.round((content + gap) / (inner + gap)) : Math.ceil(content / inner - 0.01))
}

/** Whether the engine lays columns below each other, as pages lie. */
export const dividesPages = (): boolean => CSS.supports('column-wrap', 'wrap')
