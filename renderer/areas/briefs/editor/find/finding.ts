import { type Editor, Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import classes from '../editor.module.css'
import { showPlace } from '../outline.ts'
import { findPattern, type FindQuery } from './findPattern.ts'

interface Match {
  from: number
  to: number
}
interface Found {
  pattern: RegExp | null
  matches: Match[]
  /** Which passages of a paragraph match, so that typing in one does not search the others anew. */
  inBlock: WeakMap<PmNode, [number, number][]>
}

declare module '@tiptap/core' {
  interface Storage {
    finding: { open: ((replacing: boolean) => void) | null }
  }
}

/** A long text may have thousands: no more than these, around the cursor, are marked on the screen. All are counted. */
const mostMarked = 400
const key = new PluginKey<Found>('finding')

/** Finds words in the text, marks them, and puts others in their place. */
export const Finding = Extension.create<object, { open: ((replacing: boolean) => void) | null }>({
  name: 'finding',
  addStorage: () => ({ open: null }),
  addKeyboardShortcuts() {
    const open = (replacing: boolean) => () => {
      this.storage.open?.(replacing)
      return true
    }
    return { 'Mod-f': open(false), 'Mod-h': open(true) }
  },
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key,
      state: {
        init: () => ({ pattern: null, matches: [], inBlock: new WeakMap() }),
        apply: (tr, found, _before, state) => {
          const query = tr.getMeta(key) as FindQuery | undefined
          if (query) return search(state.doc, { pattern: findPattern(query), inBlock: new WeakMap() })
          return tr.docChanged && found.pattern ? search(state.doc, found) : found
        },
      },
      props: { decorations: marked },
    }),
  ],
})

function search(doc: PmNode, { pattern, inBlock }: Pick<Found, 'pattern' | 'inBlock'>): Found {
  const matches: Match[] = []
  if (pattern)
    doc.descendants((node, pos) => {
      if (!node.isTextblock) return true
      const known = inBlock.get(node) ?? matchesIn(node, pattern)
      inBlock.set(node, known)
      for (const [from, to] of known) matches.push({ from: pos + 1 + from, to: pos + 1 + to })
      return false
    })
  return { pattern, matches, inBlock }
}

/** What is no text is one sign wide in the document, and one sign that nobody types. */
function matchesIn(block: PmNode, pattern: RegExp): [number, number][] {
  const text = block.textBetween(0, block.content.size, undefined, '\ufffc')
  return [...text.matchAll(pattern)].filter(([match]) => match !== '').map((match) => [match.index, match.index + match[0].length])
}

function marked(state: EditorState): DecorationSet {
  const { matches } = key.getState(state)!
  if (matches.length === 0) return DecorationSet.empty
  const { from, to } = state.selection
  const here = Math.max(0, matches.findIndex((match) => match.to >= from))
  const first = Math.max(0, here - mostMarked / 2)
  const shown = matches.slice(first, first + mostMarked)
  return DecorationSet.create(state.doc, shown.map((match) => Decoration.inline(match.from, match.to, { class: match.from === from && match.to === to ? classes.foundHere! : classes.found! })))
}

/** Searches for a query from now on; for nothing when its words are empty. */
export function setQuery(editor: Editor, query: FindQuery): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, query).setMeta('addToHistory', false))
}

/** How many there are, and which of them is chosen: from 1, or 0 for none. */
export function countFound(state: EditorState): { count: number; at: number } {
  const matches = key.getState(state)?.matches ?? []
  const { from, to } = state.selection
  return { count: matches.length, at: matches.findIndex((match) => match.from === from && match.to === to) + 1 }
}

/** Chooses the next one after the cursor, or the one before; past the end it begins anew. False where there is none. */
export function stepFound(editor: Editor, way: 1 | -1): boolean {
  const { matches } = key.getState(editor.state)!
  const { from, to } = editor.state.selection
  const next = way > 0 ? (matches.find((match) => match.from >= to && !(match.from === from && match.to === to)) ?? matches[0]) : (matches.findLast((match) => match.to <= from) ?? matches.at(-1))
  if (!next) return false
  choose(editor, next)
  return true
}

/** Chooses the first one from where the cursor was. */
export function nearestFound(editor: Editor): void {
  const { matches } = key.getState(editor.state)!
  const { from } = editor.state.selection
  const next = matches.find((match) => match.from >= from) ?? matches[0]
  if (next) choose(editor, next)
}

function choose(editor: Editor, { from, to }: Match): void {
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
  showPlace(editor, from)
}

/** Puts other words in the place of the chosen one, and chooses the next; where none is chosen, only that. */
export function replaceFound(editor: Editor, words: string): void {
  const { at } = countFound(editor.state)
  const match = key.getState(editor.state)!.matches[at - 1]
  if (match) editor.view.dispatch(inPlaceOf(editor.state, [match], words))
  stepFound(editor, 1)
}

/** Puts other words in the place of all; answers with how many there were. */
export function replaceAllFound(editor: Editor, words: string): number {
  const { matches } = key.getState(editor.state)!
  if (matches.length > 0) editor.view.dispatch(inPlaceOf(editor.state, matches, words))
  return matches.length
}

function inPlaceOf(state: EditorState, matches: readonly Match[], words: string) {
  const { tr } = state
  for (const { from, to } of matches.toReversed()) {
    if (words) tr.insertText(words, from, to)
    else tr.delete(from, to)
  }
  return tr
}
