interface Line {
  paragraph: Element
  level: number
  ordered: boolean
  start: number
}

/** How deep Word nests lists. */
const deepest = 9

/** Word writes lists as paragraphs with a sign before them: here they become lists, nested as they were indented. */
export function makeWordLists(body: HTMLElement): void {
  const first = [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')].filter((element) => lineOf(element) && !(element.previousElementSibling && lineOf(element.previousElementSibling)))
  for (const element of first) {
    const lines: Line[] = []
    for (let next: Element | null = element; next; next = next.nextElementSibling) {
      const line = lineOf(next)
      if (!line) break
      lines.push(line)
    }
    const at = body.ownerDocument.createComment('')
    element.before(at)
    at.replaceWith(...listsOf(lines))
  }
}

function lineOf(paragraph: Element): Line | null {
  const told = /mso-list:\s*l\d+\s+level(\d+)/i.exec(paragraph.getAttribute('style') ?? '')
  if (!told) return null
  const sign = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''))
  const words = (sign?.textContent ?? '').replace(/[\s\u00a0]/g, '')
  const ordered = /^\(?(\d{1,4}|[a-z]{1,4})[.)]/i.test(words)
  return { paragraph, level: Math.min(deepest, Math.max(1, Number(told[1]))), ordered, start: Number.parseInt(words.replace('(', ''), 10) || 1 }
}

function listsOf(lines: readonly Line[]): Element[] {
  const roots: Element[] = []
  const open: { list: Element; ordered: boolean }[] = []
  for (const line of lines) {
    const { paragraph, level, ordered, start } = line
    const { ownerDocument } = paragraph
    while (open.length > level) open.pop()
    // At the same depth a list of another kind begins anew.
    if (open.length === level && open.at(-1)!.ordered !== ordered) open.pop()
    while (open.length < level) {
      const list = ownerDocument.createElement(ordered ? 'ol' : 'ul')
      if (ordered && start > 1) list.setAttribute('start', String(start))
      const above = open.at(-1)
      if (above) (above.list.lastElementChild ?? above.list.appendChild(ownerDocument.createElement('li'))).append(list)
      else roots.push(list)
      open.push({ list, ordered })
    }
    open.at(-1)!.list.append(itemOf(paragraph))
  }
  return roots
}

/** The paragraph without the sign that stood for its number. */
function itemOf(paragraph: Element): Element {
  const item = paragraph.ownerDocument.createElement('li')
  for (const span of paragraph.querySelectorAll('span')) if (/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')) span.remove()
  const words = paragraph.ownerDocument.createElement('p')
  words.append(...paragraph.childNodes)
  item.append(words)
  paragraph.remove()
  return item
}
