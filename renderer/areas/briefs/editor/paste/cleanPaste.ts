import { safeHref } from '#shared/areas/briefs/links.rules.ts'
import { ownAttributes, pastedSlice } from './ownMarkup.ts'
import { makeWordLists } from './wordLists.ts'

export interface Cleaned {
  html: string
  /** Pictures that were left out: they are somewhere else, and nothing is ever fetched from there. */
  pictures: number
}

/** What stands for itself, by the name it has afterwards. */
const kept: Record<string, string> = {
  p: 'p', h1: 'h1', h2: 'h2', h3: 'h3', h4: 'h3', h5: 'h3', h6: 'h3', ul: 'ul', ol: 'ol', li: 'li', blockquote: 'blockquote', hr: 'hr', br: 'br',
  table: 'table', thead: 'thead', tbody: 'tbody', tfoot: 'tbody', tr: 'tr', th: 'th', td: 'td', strong: 'strong', b: 'strong', em: 'em', i: 'em',
}
/** What only divides: its words stand in lines of their own. */
const divides = new Set(['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'figure', 'figcaption', 'address', 'dl', 'dt', 'dd', 'fieldset', 'form', 'center', 'pre', 'details', 'summary', 'caption'])
/** What goes with all that is in it. */
const dropped = new Set([
  'script', 'style', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'svg', 'math', 'audio', 'video', 'canvas', 'picture', 'map', 'link', 'meta', 'title', 'base',
  'input', 'textarea', 'select', 'button', 'dialog', 'xml', 'slot', 'portal', 'marquee',
])
/** Deeper than anyone nests boxes, lists and tables: what is deeper comes in flat. */
const deepest = 16
const nests = new Set(['ul', 'ol', 'blockquote', 'table', 'div'])

/**
 * What was copied in Word, in Google Docs or from a web page, as plain markup of the documents: headings, paragraphs, real lists, tables, links that
 * are safe, bold and italics. Nothing of it runs or is fetched: it is read in a document that has no window.
 */
export function cleanPaste(html: string): Cleaned {
  const given = new DOMParser().parseFromString(html, 'text/html')
  const slice = pastedSlice(given.body)
  makeWordLists(given.body)
  const made = document.implementation.createHTMLDocument('')
  const cleaner = new Cleaner(made, slice !== null)
  cleaner.copy(given.body, made.body, 0)
  if (slice) made.body.firstElementChild?.setAttribute('data-pm-slice', slice)
  return { html: made.body.innerHTML, pictures: cleaner.pictures }
}

class Cleaner {
  pictures = 0
  readonly #made: Document
  /** Copied here: then an empty paragraph is meant. */
  readonly #own: boolean

  constructor(made: Document, own: boolean) {
    this.#made = made
    this.#own = own
  }

  copy(from: Node, to: Element, depth: number): void {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#copyText(node.nodeValue ?? '', from, to)
      else if (node.nodeType === Node.ELEMENT_NODE) this.#copyElement(node as Element, to, depth)
    }
  }

  #copyText(text: string, from: Node, to: Element): void {
    const lines = from.nodeName === 'PRE' ? text.split('\n') : [text]
    for (const [index, line] of lines.entries()) {
      if (index > 0) to.append(this.#made.createElement('br'))
      to.append(line)
    }
  }

  #copyElement(element: Element, to: Element, depth: number): void {
    const name = element.localName.toLowerCase()
    const own = ownAttributes(element)
    if (own) return this.#put(element, to, name, own, depth)
    if (name === 'img' || name === 'v:imagedata') return this.#leaveOut(element)
    if (dropped.has(name) || /^(v|w|m):/.test(name)) return
    if (name === 'a') {
      const href = safeHref(element.getAttribute('href'))
      return href ? this.#put(element, to, 'a', { href }, depth) : this.copy(element, to, depth)
    }
    const weighted = weightOf(element)
    if (weighted && name !== 'strong' && name !== 'b' && name !== 'em' && name !== 'i' && !kept[name]) {
      const mark = this.#made.createElement(weighted)
      to.append(mark)
      return this.copy(element, mark, depth)
    }
    // Google puts all it copies into a bold that is not bold.
    if ((name === 'b' || name === 'strong') && /font-weight:\s*(normal|[1-4]00)/i.test(element.getAttribute('style') ?? '')) return this.copy(element, to, depth)
    const as = titleOf(element) ?? kept[name] ?? (divides.has(name) ? 'div' : null)
    if (!as) return this.copy(element, to, depth)
    if ((as === 'p' || as === 'div') && !this.#own && isEmpty(element)) return
    this.#put(element, to, as, attributesOf(element, as), depth)
  }

  #put(element: Element, to: Element, as: string, attributes: Record<string, string>, depth: number): void {
    const deeper = nests.has(as) ? depth + 1 : depth
    if (deeper > deepest) return this.copy(element, to, depth)
    const made = this.#made.createElement(as)
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    to.append(made)
    this.copy(element, made, deeper)
  }

  /** A dot that only tells its sender that it was looked at is no loss. */
  #leaveOut(element: Element): void {
    const side = (name: string) => Number.parseInt(element.getAttribute(name) ?? '', 10)
    if (!(side('width') <= 2) && !(side('height') <= 2)) this.pictures += 1
  }
}

/** Word's title is a paragraph by a name. */
const titleOf = (element: Element): string | null => (/(^|\s)MsoTitle/.test(element.getAttribute('class') ?? '') ? 'h1' : null)

/** Bold or italic by a style alone, as Google and web pages write it. */
function weightOf(element: Element): 'strong' | 'em' | null {
  if (element.localName !== 'span' && element.localName !== 'font') return null
  const style = element.getAttribute('style') ?? ''
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) return 'strong'
  return /font-style:\s*italic/i.test(style) ? 'em' : null
}

/** No words, no line that was meant, and no table or picture. */
function isEmpty(element: Element): boolean {
  return (element.textContent ?? '').replace(/[\s\u00a0]/g, '') === '' && !element.querySelector('img, table, hr, [data-field], [data-footnote], [data-image-id], [data-page-break], [data-source-list], [data-signature-lines]')
}

/** Of a list its first number, of a cell how far it spans: no wider than a table may be, which others' numbers would let grow without end. */
function attributesOf(element: Element, as: string): Record<string, string> {
  const whole = (name: string, least: number, most: number) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10)
    return value >= least && value <= most ? { [name]: String(value) } : {}
  }
  if (as === 'ol') return whole('start', 2, 9999)
  if (as !== 'td' && as !== 'th') return {}
  const widths = /^\d{2,4}(,\d{2,4}){0,19}$/.exec(element.getAttribute('colwidth') ?? '')?.[0]
  return { ...whole('colspan', 2, 20), ...whole('rowspan', 2, 200), ...(widths && { colwidth: widths }) }
}
