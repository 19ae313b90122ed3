/** In centimetres: a page of Letter less a margin of 2, and what the screen shows between two of them. */
const [page, gap, margins] = [23.94, 5, 4]
const centimetre = 96 / 2.54

/** How many pages a document's sheet on the screen is: where the engine divides it into pages, those; else by its height. */
export function countPages(sheet: HTMLElement | null): number | null {
  if (!sheet) return null
  const content = sheet.offsetHeight / centimetre - margins
  const divided = CSS.supports('column-wrap', 'wrap')
  return Math.max(1, divided ? Math.round((content + gap) / (page + gap)) : Math.ceil(content / page - 0.01))
}
