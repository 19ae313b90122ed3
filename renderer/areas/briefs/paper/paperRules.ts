import type { CSSProperties } from 'react'
import type { PageStyle } from '#shared/areas/briefs/page.schema.ts'
import { pageBox, printSizes, sheetBox } from '#shared/areas/briefs/pages.rules.ts'
import { inkOn, inkOnWhite } from '#shared/areas/briefs/colour.rules.ts'
import type { PaperContent } from '#shared/areas/briefs/paperContent.schema.ts'

/** The letters of every paper: shipped with the program, so that they are the same on each computer. */
export const paperFont = "'Source Sans 3', 'Segoe UI', Verdana, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif"

/** Between two pages on the screen, in centimetres. */
export const screenGap = 1

/** What stands at the foot of a page, after the pattern "Page {page} of {pages}". */
export const pageNumber = (pattern: string, page: number, pages: number): string => pattern.replace('{page}', String(page)).replace('{pages}', String(pages))

/** The rule for the printer: its sheet, the margins, and what stands at head and foot. `name`: of these pages among others in one print, which are not numbered then. */
export function pageRule(page: PageStyle, pattern: string, name = ''): string {
  const sheet = sheetBox(page)
  const size = `size: ${sheet.width}cm ${sheet.height}cm`
  // A folded sheet draws its own heads and feet.
  if (page.fold === 'half') return `@page ${name} { ${size}; margin: 0 }`
  const font = `font: ${printSizes[page.print].edge}pt ${paperFont}; color: #000`
  const box = (place: string, content: string) => `@${place} { content: ${content}; ${font} }`
  const number = pattern.split(/(\{pages?\})/).map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part)))
  const boxes = [page.header && box('top-right', quoted(page.header)), page.footer && box('bottom-left', quoted(page.footer)), page.pageNumbers && !name && box('bottom-right', number.join(' '))]
  return `@page ${name} { ${size}; margin: ${pageBox(page).margin}cm; ${boxes.filter(Boolean).join(' ')} }`
}

/** Any words as a string of CSS, which nothing in them ends. */
const quoted = (words: string): string => `"${words.replace(/[\p{Cc}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`

/** What the style sheet of papers asks of each: its page, its letters and the clinic's colour. */
export function paperVariables({ brief: { page }, head: { accent } }: PaperContent): CSSProperties {
  const { width, height, margin } = pageBox(page)
  const { text, edge, leading } = printSizes[page.print]
  return {
    '--page-width': `${width}cm`,
    '--page-height': `${height}cm`,
    '--page-margin': `${margin}cm`,
    '--page-gap': `${screenGap}cm`,
    '--text': `${text}pt`,
    '--edge': `${edge}pt`,
    '--leading': leading,
    '--accent': accent,
    '--on-accent': inkOn(accent),
    '--accent-ink': inkOnWhite(accent),
  } as CSSProperties
}
