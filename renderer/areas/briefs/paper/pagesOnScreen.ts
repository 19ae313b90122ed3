/** On which page an element of a sheet stands, from 1. `pitch`: from the top of one page to that of the next, `margin` above its text; both in pixels of the layout. */
export function pageOf(element: Element, sheet: HTMLElement, { pitch, margin }: { pitch: number; margin: number }): number {
  const around = sheet.getBoundingClientRect()
  // A sheet may be shown smaller than it is.
  const scale = around.width / sheet.offsetWidth || 1
  const [first] = element.getClientRects()
  return first ? Math.floor(((first.top - around.top) / scale - margin) / pitch + 0.001) + 1 : 1
}

type Pages = Parameters<typeof pageOf>[2]

/** Writes into the list of contents on which page each heading stands. */
export function numberContents(sheet: HTMLElement, pages: Pages): void {
  for (const place of sheet.querySelectorAll<HTMLElement>('[data-contents]')) {
    const heading = sheet.querySelector(`[data-heading="${place.dataset.contents}"]`)
    if (heading) place.textContent = String(pageOf(heading, sheet, pages))
  }
}
