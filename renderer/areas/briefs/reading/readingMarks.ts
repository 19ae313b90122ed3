import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import classes from './reading.module.css'
import type { Passage } from './passages.ts'

const key = new PluginKey<DecorationSet>('readingMarks')

/** What is hard to read, marked in the text while the panel that found it is open; the text itself stays as it is. */
export const ReadingMarks = Extension.create({
  name: 'readingMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (change, marks) => (change.getMeta(key) as DecorationSet | undefined) ?? marks.map(change.mapping, change.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

/** Marks these passages, of the text as the editor has it now, in place of those marked before; `say` gives each its hint. */
export function markPassages(editor: Editor, passages: readonly Passage[], say: (passage: Passage) => string): void {
  if (editor.isDestroyed) return
  const { state, view } = editor
  const marks = passages.map((passage) => Decoration.inline(passage.from, passage.to, { class: classes[passage.kind], title: say(passage) }))
  view.dispatch(state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false))
}
