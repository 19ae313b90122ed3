import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { calloutTones, fieldOf } from '#shared/areas/briefs/document.rules.ts'
import { safeHref } from '#shared/areas/briefs/links.rules.ts'
import type { Run } from '#shared/areas/briefs/paper.schema.ts'
import type { PaperContent, PaperImage } from '#shared/areas/briefs/paperContent.schema.ts'
import { escape } from './escape.ts'
import { signatureTable, tableOf } from './tables.ts'

export interface HtmlContext {
  content: PaperContent
  /** The number of each footnote, from 1. */
  numbers: ReadonlyMap<BriefNode, number>
  /** The pictures as data addresses, by their id. */
  pictures: ReadonlyMap<string, string>
}

/** What a node holds, as elements of a page. */
export const blocksOf = (node: BriefNode, context: HtmlContext): string => (node.content ?? []).map((child) => nodeOf(child, context)).join('')

function nodeOf(node: BriefNode, context: HtmlContext): string {
  const within = (tag: string, attributes = '') => `<${tag}${attributes}>${blocksOf(node, context)}</${tag}>`
  switch (node.type) {
    case 'heading':
      return within(`h${node.attrs?.level === 1 || node.attrs?.level === 3 ? node.attrs.level : 2}`)
    case 'paragraph':
      return node.content ? within('p') : ''
    case 'bulletList':
      return within('ul')
    case 'orderedList':
      return within('ol', typeof node.attrs?.start === 'number' ? ` start="${node.attrs.start}"` : '')
    case 'listItem':
      return within('li')
    case 'blockquote':
      return within('blockquote')
    case 'callout': {
      const tone = calloutTones.find((one) => one === node.attrs?.tone) ?? 'note'
      return `<div class="callout ${tone}"><p class="tone">${escape(context.content.words[tone])}</p>${blocksOf(node, context)}</div>`
    }
    case 'horizontalRule':
      return '<hr>'
    case 'pageBreak':
      return '<div class="break"></div>'
    case 'table':
      return tableOf(node, (cell) => blocksOf(cell, context))
    case 'image':
      return figureOf(node, context)
    case 'sourceList':
      return sourcesOf(context.content)
    case 'signatureLines':
      return signatureTable(Number(node.attrs?.rows), context.content.words)
    case 'text':
    case 'hardBreak':
    case 'mergeField':
    case 'footnote':
      return marked(node, inlineOf(node, context))
    default:
      return ''
  }
}

function inlineOf(node: BriefNode, { content, numbers }: HtmlContext): string {
  if (node.type === 'text') return escape(node.text ?? '')
  if (node.type === 'hardBreak') return '<br>'
  if (node.type === 'footnote') {
    const number = numbers.get(node)
    return `<sup><a id="back-${number}" href="#note-${number}">${number}</a></sup>`
  }
  const field = fieldOf(node)
  const value = field && content.values[field]
  return value ? escape(value) : '<span class="blank">\u00a0</span>'
}

function marked(node: BriefNode, inner: string): string {
  return (node.marks ?? []).reduce((made, { type, attrs }) => {
    if (type === 'bold') return `<strong>${made}</strong>`
    if (type === 'italic') return `<em>${made}</em>`
    const href = type === 'link' ? safeHref(attrs?.href) : null
    return href ? `<a href="${escape(href)}">${made}</a>` : made
  }, inner)
}

function figureOf(node: BriefNode, context: HtmlContext): string {
  const image = context.content.images.find(({ id }) => id === node.attrs?.imageId)
  const alt = String(node.attrs?.alt ?? '')
  const caption = String(node.attrs?.caption ?? '')
  const drawn = image ? imageTag(context, image, alt, ` style="width:${Number(node.attrs?.width)}%"`) : `<p>${escape(alt)}</p>`
  return `<figure>${drawn}${caption && `<figcaption>${escape(caption)}</figcaption>`}</figure>`
}

/** A picture that is part of the page. */
export function imageTag({ pictures }: HtmlContext, { id, width, height }: PaperImage, alt: string, more = ''): string {
  return `<img src="${pictures.get(id) ?? ''}" alt="${escape(alt)}" width="${width}" height="${height}"${more}>`
}

function sourcesOf({ notes, words }: PaperContent): string {
  if (notes.sources.length === 0) return ''
  return `<section><h2>${escape(words.sources)}</h2><ul class="sources">${notes.sources.map((source) => `<li>${runsOf(source)}</li>`).join('')}</ul></section>`
}

/** The notes at the end of the page, each with the way back to where it is pointed to. */
export function listOfNotes(notes: readonly Run[][]): string {
  return `<ol>${notes.map((note, index) => `<li id="note-${index + 1}">${runsOf(note)} <a href="#back-${index + 1}" aria-label="↑ ${index + 1}">↑</a></li>`).join('')}</ol>`
}

const runsOf = (runs: readonly Run[]): string =>
  runs.map(({ text, italic, href }) => {
    const words = italic ? `<em>${escape(text)}</em>` : escape(text)
    const address = safeHref(href)
    return address ? `<a href="${escape(address)}">${words}</a>` : words
  }).join('')
