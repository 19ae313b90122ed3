import type { Editor, JSONContent } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'

/**
 * Puts a block where the cursor is: in the middle of a paragraph, which it divides; within a list, a table or a box, after all of it.
 * The cursor goes into it where it holds text, else behind it, into a paragraph that is made where there is none.
 */
export function insertBlock(editor: Editor, made: JSONContent): void {
  const { state, view } = editor
  const node = state.schema.nodeFromJSON(made)
  view.dispatch(moveBehind(putBlock(state.tr, node), node).scrollIntoView())
  view.focus()
}

function putBlock(tr: Transaction, node: PmNode): Transaction {
  const { $from, $to } = tr.selection
  const inParagraph = $from.depth === 1 && $from.sameParent($to) && $from.parent.isTextblock
  if (!inParagraph) return tr.insert($to.depth > 0 ? $to.after(1) : $to.pos, node)
  // An empty paragraph gives its place; at the end or the beginning of one, none is left empty beside it.
  if ($from.parent.content.size === 0) return tr.replaceWith($from.before(), $from.after(), node)
  if ($to.parentOffset === $to.parent.content.size) return tr.insert($to.after(1), node)
  if ($from.parentOffset === 0) return tr.insert($from.before(1), node)
  return tr.replaceSelectionWith(node, false)
}

function moveBehind(tr: Transaction, node: PmNode): Transaction {
  let start = 0
  tr.doc.forEach((child, offset) => {
    if (child === node) start = offset
  })
  if (!node.isLeaf) return tr.setSelection(Selection.near(tr.doc.resolve(start + 1), 1))
  const end = start + node.nodeSize
  if (!tr.doc.nodeAt(end)?.isTextblock) tr.insert(end, tr.doc.type.schema.nodes.paragraph!.create())
  return tr.setSelection(Selection.near(tr.doc.resolve(end), 1))
}

/** A table with a row of headings above its `rows`. */
export function emptyTable(rows: number, columns: number): JSONContent {
  const row = (type: 'tableHeader' | 'tableCell'): JSONContent => ({ type: 'tableRow', content: Array.from({ length: columns }, () => ({ type, content: [{ type: 'paragraph' }] })) })
  return { type: 'table', content: [row('tableHeader'), ...Array.from({ length: rows }, () => row('tableCell'))] }
}

/** Puts the chosen passage into a box, or an empty box where there is none that could be. */
export function putInBox(editor: Editor, tone: string): void {
  if (editor.chain().focus().wrapIn('callout', { tone }).run()) return
  insertBlock(editor, { type: 'callout', attrs: { tone }, content: [{ type: 'paragraph' }] })
}

/** Takes every guidance block out of the text. */
export function removeAllGuidance(editor: Editor): void {
  const { tr, doc } = editor.state
  const found: { from: number; to: number }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name !== 'guidance') return !node.isTextblock
    found.push({ from: pos, to: pos + node.nodeSize })
    return false
  })
  for (const { from, to } of found.toReversed()) tr.delete(from, to)
  // A document is never empty.
  if (tr.doc.childCount === 0) tr.insert(0, doc.type.schema.nodes.paragraph!.create())
  editor.view.dispatch(tr)
}

/** How many guidance blocks there are. */
export function countGuidance(doc: PmNode): number {
  let count = 0
  doc.descendants((node) => {
    if (node.type.name === 'guidance') count += 1
    return node.type.name !== 'guidance' && !node.isTextblock
  })
  return count
}
