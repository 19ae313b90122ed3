import { type Editor, Mark, mergeAttributes } from '@tiptap/core'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    comment: {
      /** Marks the chosen words as what a comment is about. */
      setComment: (commentId: string) => ReturnType
      /** Takes the mark of one comment off every passage. */
      unsetComment: (commentId: string) => ReturnType
    }
  }
}

/** The passage a comment is about. What is typed at its end is no longer part of it. */
export const CommentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  addAttributes() {
    return {
      commentId: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-comment'),
        renderHTML: ({ commentId }) => ({ 'data-comment': commentId as string }),
      },
    }
  },
  parseHTML: () => [{ tag: 'span[data-comment]', getAttrs: (element) => (/^[\w-]{1,36}$/.test(element.getAttribute('data-comment') ?? '') ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), 0],
  addCommands() {
    return {
      setComment: (commentId) => ({ commands }) => commands.setMark(this.name, { commentId }),
      unsetComment: (commentId) => ({ tr, state, dispatch }) => {
        const type = state.schema.marks[this.name]!
        state.doc.descendants((node, pos) => {
          const mark = node.marks.find((one) => one.type === type && one.attrs.commentId === commentId)
          if (mark && dispatch) tr.removeMark(pos, pos + node.nodeSize, mark)
        })
        return true
      },
    }
  },
})

/** Brings the first passage of a comment into view and puts the cursor there; false when it has none any more. */
export function scrollToComment(editor: Editor, commentId: string): boolean {
  let found: number | null = null
  editor.state.doc.descendants((node, pos) => {
    if (found === null && node.marks.some((mark) => mark.type.name === 'comment' && mark.attrs.commentId === commentId)) found = pos
    return found === null
  })
  if (found === null) return false
  return editor.chain().focus().setTextSelection(found).scrollIntoView().run()
}
