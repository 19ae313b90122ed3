/** On which page an element of a sheet stands, from 1. `pitch`: from the top of one page to that of the next, `margin` above its text; both in pixels of the layout. */
export function pageOf(element: Element, sheet: HTMLElement, { pitch, margin }: { pitch: number; margin: number }): number {
  const around = sheet.getBoundingClientRect()
  // A sheet may be shown smaller than it is.
  const scale = around.width / sheet.offsetWidth || 1
  const [first] = element.getClientRects()
  return first ? Math.floor(((first.top - around.top) / scale - margin) / pitch + 0.001) + 1 : 1
}

type Pages = Parameters<typeof pageOf>[2]

/**
 * The printer repeats the headers of a table on each page; the screen's columns do not. Here they are put before each row that begins a page,
 * so that both divide the table alike. They are for the eye alone, and not printed.
 */
export function repeatHeads(sheet: HTMLElement, pages: Pages): void {
  for (const again of sheet.querySelectorAll('[data-again]')) again.remove()
  for (const table of sheet.querySelectorAll('table')) {
    if (!table.tHead || table.tHead.rows.length === 0) continue
    let page = pageOf(table.tHead.rows[0]!, sheet, pages)
    for (const row of table.querySelectorAll<HTMLTableRowElement>(':scope > tbody > tr')) {
      const now = pageOf(row, sheet, pages)
      if (now > page) for (const head of table.tHead.rows) row.before(copyOf(head))
      page = Math.max(page, now)
    }
  }
}

function copyOf(head: HTMLTableRowElement): HTMLTableRowElement {
  const copy = head.cloneNode(true) as HTMLTableRowElement
  copy.dataset.again = ''
  copy.ariaHidden = 'true'
  return copy
}

/** Writes into the list of contents on which page each heading stands. */
export function numberContents(sheet: HTMLElement, pages: Pages): void {
  for (const place of sheet.querySelectorAll<HTMLElement>('[data-contents]')) {
    const heading = sheet.querySelector(`[data-heading="${place.dataset.contents}"]`)
    if (heading) place.textContent = String(pageOf(heading, sheet, pages))
  }
}
