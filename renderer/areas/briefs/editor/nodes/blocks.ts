import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { type CalloutTone, calloutTones } from '#shared/areas/briefs/document.rules.ts'
import { GuidanceBlock } from './GuidanceBlock.tsx'

const toneOf = (given: unknown): CalloutTone => calloutTones.find((tone) => tone === given) ?? 'note'

/** A boxed passage of one of four tones; what it is called stands above it by the style sheet, in the screen's language. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes() {
    return {
      tone: {
        default: 'note',
        parseHTML: (element) => toneOf(element.getAttribute('data-callout')),
        renderHTML: ({ tone }) => ({ 'data-callout': toneOf(tone) }),
      },
    }
  },
  parseHTML: () => [{ tag: 'div[data-callout]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes), 0],
})

/** What a template says to who fills it in: it is seen here, and is never printed. */
export const Guidance = Node.create({
  name: 'guidance',
  group: 'block',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-guidance]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-guidance': '' }), 0],
  addNodeView: () => ReactNodeViewRenderer(GuidanceBlock),
})

/** What follows begins on a new page. */
export const PageBreak = Node.create({
  name: 'pageBreak',
  group: 'block',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'div[data-page-break]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-page-break': '' })],
})

/** Where the sources that the text cites are listed, on paper. */
export const SourceList = Node.create({
  name: 'sourceList',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-source-list]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-source-list': '' })],
})

/** Lines to sign on, so many on paper; here the first few stand for all. */
export const SignatureLines = Node.create({
  name: 'signatureLines',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes() {
    return {
      rows: {
        default: 10,
        parseHTML: (element) => Math.min(200, Math.max(1, Number.parseInt(element.getAttribute('data-rows') ?? '', 10) || 10)),
        renderHTML: ({ rows }) => ({ 'data-rows': String(rows) }),
      },
    }
  },
  parseHTML: () => [{ tag: 'div[data-signature-lines]' }],
  renderHTML: ({ HTMLAttributes, node }) => ['div', mergeAttributes(HTMLAttributes, { 'data-signature-lines': '' }), ...Array.from({ length: Math.min(3, node.attrs.rows as number) }, () => ['span', {}])],
})
