import { type Editor, mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { mergeField, type MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import { MergeFieldChip } from './MergeFieldChip.tsx'

declare module '@tiptap/core' {
  interface Storage {
    mergeField: { values: MergeValues | undefined }
  }
}

/** A merge field in the text: one character wide to the keyboard, its live value to the eye and to the clipboard. */
export const MergeFieldNode = Node.create<Record<string, never>, { values: MergeValues | undefined }>({
  name: 'mergeField',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,

  addStorage() {
    return { values: undefined }
  },

  addAttributes() {
    return {
      field: {
        default: null,
        parseHTML: (element) => mergeField.safeParse(element.getAttribute('data-field')).data ?? null,
        renderHTML: ({ field }) => ({ 'data-field': field as string }),
      },
    }
  },

  parseHTML() {
    // Pasted from elsewhere, a field we do not know is only its words.
    return [{ tag: 'span[data-field]', getAttrs: (element) => (mergeField.safeParse(element.getAttribute('data-field')).success ? null : false) }]
  },

  renderHTML({ node, HTMLAttributes }) {
    return ['span', mergeAttributes(HTMLAttributes), valueOf(this.storage.values, node.attrs.field)]
  },

  renderText({ node }) {
    return valueOf(this.storage.values, node.attrs.field)
  },

  addNodeView() {
    return ReactNodeViewRenderer(MergeFieldChip, { as: 'span' })
  },
})

/** What copied text says in place of the fields from now on. */
export function tellValues(editor: Editor, values: MergeValues | undefined): void {
  editor.storage.mergeField.values = values
}

function valueOf(values: MergeValues | undefined, field: unknown): string {
  const known = mergeField.safeParse(field)
  return (known.success && values?.[known.data]) || ''
}
