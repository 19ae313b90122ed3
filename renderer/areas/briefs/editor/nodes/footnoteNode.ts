import { mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection, Plugin } from '@tiptap/pm/state'

/** A note as the text carries it: what it cites and where in it, and words of its own. */
export interface FootnoteAttrs {
  sourceId: string | null
  pinpoint: string
  text: string
}

declare module '@tiptap/core' {
  interface Storage {
    footnote: { open: ((at: number) => void) | null }
  }
}

const kept = (name: string, otherwise: string | null) => ({
  default: otherwise,
  parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? otherwise,
  renderHTML: (attrs: Record<string, unknown>) => (attrs[attrOf(name)] ? { [`data-${name}`]: String(attrs[attrOf(name)]) } : {}),
})
const attrOf = (name: string) => (name === 'source' ? 'sourceId' : name)

/** A note in the text: a number that the style sheet counts. A click or Enter opens it. */
export const Footnote = Node.create<object, { open: ((at: number) => void) | null }>({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addStorage: () => ({ open: null }),
  addAttributes: () => ({ sourceId: kept('source', null), pinpoint: kept('pinpoint', ''), text: kept('text', '') }),
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { 'data-footnote': '' })],
  renderText: () => '',
  addProseMirrorPlugins() {
    const open = (at: number) => {
      this.storage.open?.(at)
      return true
    }
    return [
      new Plugin({
        props: {
          handleClickOn: (_view, _pos, node, nodePos) => node.type === this.type && open(nodePos),
          handleKeyDown: (view, event) => {
            const { selection } = view.state
            return event.key === 'Enter' && selection instanceof NodeSelection && selection.node.type === this.type && open(selection.from)
          },
        },
      }),
    ]
  },
})
