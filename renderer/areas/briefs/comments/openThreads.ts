import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'
import classes from './comments.module.css'

/** The passages whose comments are not settled: only they are seen in the text. */
const openThreads = new PluginKey<ReadonlySet<string>>('openThreads')

/** Shows where the passages are that have comments not settled yet. */
export const OpenThreads = Extension.create({
  name: 'openThreads',

  addProseMirrorPlugins() {
    return [
      new Plugin<ReadonlySet<string>>({
        key: openThreads,
        state: { init: () => new Set(), apply: (transaction, open) => (transaction.getMeta(openThreads) as ReadonlySet<string> | undefined) ?? open },
        props: {
          decorations: (state) => {
            const open = openThreads.getState(state)
            if (!open || open.size === 0) return DecorationSet.empty
            const shown = passagesIn(state.doc).filter(({ id }) => open.has(id))
            return DecorationSet.create(state.doc, shown.map(({ from, to }) => Decoration.inline(from, to, { class: classes.passage! })))
          },
        },
      }),
    ]
  },
})

/** Shows these passages in the text, and no others. */
export function showOpenThreads(view: EditorView, ids: ReadonlySet<string>): void {
  const known = openThreads.getState(view.state)
  if (known && known.size === ids.size && [...ids].every((id) => known.has(id))) return
  view.dispatch(view.state.tr.setMeta(openThreads, ids).setMeta('addToHistory', false))
}

/** Where passages commented on stand in the text, each run of words by itself. */
export function passagesIn(doc: Node): { id: string; from: number; to: number }[] {
  const found: { id: string; from: number; to: number }[] = []
  doc.descendants((node, position) => {
    const id = node.marks.find(({ type }) => type.name === 'comment')?.attrs.commentId as string | undefined
    if (!id) return
    const last = found.at(-1)
    if (last?.id === id && last.to === position) last.to = position + node.nodeSize
    else found.push({ id, from: position, to: position + node.nodeSize })
  })
  return found
}
