import type { Editor } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

export interface OutlineHeading {
  /** Where it stands in the text. */
  at: number
  level: number
  words: string
}

/** The headings of a text, in order; those of guidance are none of its own. */
export function headingsOf(doc: PmNode): OutlineHeading[] {
  const headings: OutlineHeading[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'heading') headings.push({ at: pos, level: node.attrs.level as number, words: node.textContent.trim() })
    return node.type.name !== 'guidance' && !node.isTextblock
  })
  return headings
}

/** Puts the cursor at the end of a heading and brings it into view. */
export function goToHeading(editor: Editor, at: number): void {
  const heading = editor.state.doc.nodeAt(at)
  if (!heading) return
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at + 1 + heading.content.size)))
  editor.view.focus()
  showPlace(editor, at + 1)
}

/** Brings a place of the text to the middle of the window, also while the keyboard is elsewhere. */
export function showPlace(editor: Editor, at: number): void {
  const { node } = editor.view.domAtPos(at)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
