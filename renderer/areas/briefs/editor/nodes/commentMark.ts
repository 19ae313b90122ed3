import { Mark, mergeAttributes } from '@tiptap/core'

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
})
