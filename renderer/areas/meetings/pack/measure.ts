import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import { countPages } from '#renderer/areas/briefs/paper/countPages.ts'

const centimetre = 96 / 2.54
/** A sheet's own margins on the screen, above and below. */
const margins = 3
/** What a page holds on paper: upright, and on its side. */
const [upright, onItsSide] = [24.94, 18.7]

/** How many pages each of these lines is, as it is drawn within `paper`. */
export function measureLines(paper: HTMLElement | null, lines: readonly PackLine[]): number[] {
  return lines.map((line, index) => {
    const drawn = paper?.querySelector<HTMLElement>(`[data-line="${index}"]`)
    const sheets = [...(drawn?.children ?? [])] as HTMLElement[]
    if (line.paper === 'nameTags') return Math.max(1, sheets.length)
    if (line.paper === null) return countPages(sheets[0] ?? null) ?? 1
    const content = (sheets[0]?.offsetHeight ?? 0) / centimetre - margins
    return Math.max(1, Math.ceil((content - 0.1) / (line.paper === 'signIn' ? onItsSide : upright)))
  })
}
