/** What the editor itself writes to the clipboard: by the attribute that tells it, what else it carries. */
const ownMarks: Record<string, { tag: 'span' | 'div' | 'figure'; carries: string[] }> = {
  'data-field': { tag: 'span', carries: [] },
  'data-footnote': { tag: 'span', carries: ['data-source', 'data-pinpoint', 'data-text'] },
  'data-comment': { tag: 'span', carries: [] },
  'data-callout': { tag: 'div', carries: [] },
  'data-guidance': { tag: 'div', carries: [] },
  'data-page-break': { tag: 'div', carries: [] },
  'data-source-list': { tag: 'div', carries: [] },
  'data-signature-lines': { tag: 'div', carries: ['data-rows'] },
  'data-image-id': { tag: 'figure', carries: ['data-alt', 'data-caption', 'data-width'] },
}
const longest = 2000

/** The attributes of what the editor itself wrote; null for any other element. They are words: the editor's own rules read them. */
export function ownAttributes(element: Element): Record<string, string> | null {
  for (const [name, { tag, carries }] of Object.entries(ownMarks)) {
    if (element.localName !== tag || !element.hasAttribute(name)) continue
    const there = [name, ...carries].filter((one) => element.hasAttribute(one))
    return Object.fromEntries(there.map((one) => [one, element.getAttribute(one)!.slice(0, longest)]))
  }
  if (/^h[12]$/.test(element.localName) && element.hasAttribute('data-section')) return { 'data-section': element.getAttribute('data-section')!.slice(0, 40) }
  return null
}

/** How what was copied here is open at its ends, with the names of what it stood in; null for what comes from elsewhere. Attributes in it are left out. */
export function pastedSlice(body: HTMLElement): string | null {
  const told = body.querySelector('[data-pm-slice]')?.getAttribute('data-pm-slice') ?? ''
  const parts = /^(\d{1,2}) (\d{1,2})( -\d{1,2})? (\[.*\])$/s.exec(told)
  if (!parts) return null
  try {
    const context = JSON.parse(parts[4]!) as unknown[]
    if (context.length > 32) return null
    return `${parts[1]} ${parts[2]}${parts[3] ?? ''} ${JSON.stringify(context.map((one, index) => (index % 2 === 0 && typeof one === 'string' ? one : null)))}`
  } catch {
    return null
  }
}
