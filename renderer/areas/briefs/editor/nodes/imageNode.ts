import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { ImageBlock } from './ImageBlock.tsx'

/** A picture as the text carries it; its bytes are kept once, under `imageId`. */
export interface ImageAttrs {
  imageId: string
  alt: string
  caption: string
  /** Per cent of the text's width. */
  width: number
}

const wordsOf = (name: string) => ({
  default: '',
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: String(attrs[name]) }),
})

/** A picture of this desk. One from elsewhere has no bytes here, so none is read from what is pasted but our own. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => ({
    imageId: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-image-id'),
      renderHTML: ({ imageId }) => ({ 'data-image-id': imageId as string }),
    },
    alt: wordsOf('alt'),
    caption: wordsOf('caption'),
    width: {
      default: 100,
      parseHTML: (element) => Math.min(100, Math.max(10, Number.parseInt(element.getAttribute('data-width') ?? '', 10) || 100)),
      renderHTML: ({ width }) => ({ 'data-width': String(width) }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-image-id]', getAttrs: (element) => (/^[\da-f-]{36}$/.test(element.getAttribute('data-image-id') ?? '') ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(ImageBlock),
})
