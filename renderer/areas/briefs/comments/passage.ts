import { type Editor, useEditorState } from '@tiptap/react'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useRef } from 'react'
import { longestQuote } from '#shared/areas/briefs/comments.schema.ts'
import { passagesIn } from './openThreads.ts'

export interface Range {
  from: number
  to: number
}

/** The words chosen in the text; null when none are. */
export function chosenIn(editor: Editor | null): (Range & { quote: string }) | null {
  if (!editor?.isEditable) return null
  const { from, to, empty } = editor.state.selection
  if (empty) return null
  const quote = editor.state.doc.textBetween(from, to, ' ', ' ').replace(/\s+/g, ' ').trim()
  return quote ? { from, to, quote: quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1)}…` : quote } : null
}

/** The same, as it changes. */
export function useChosen(editor: Editor | null): ReturnType<typeof chosenIn> {
  return useEditorState({ editor, selector: ({ editor: now }) => chosenIn(now), equalityFn: (one, other) => one?.from === other?.from && one?.to === other?.to && one?.quote === other?.quote })
}

/** The comment whose passage the cursor is in. */
export function useThreadHere(editor: Editor | null): string | null {
  return useEditorState({ editor, selector: ({ editor: now }) => (now?.getAttributes('comment').commentId as string | undefined) ?? null })
}

/** A place in the text that moves along with what is typed before it. */
export function useFollowed(editor: Editor | null, range: Range | null): () => Range | null {
  const place = useRef(range)
  useEffect(() => {
    place.current = range
  }, [range])
  useEffect(() => {
    if (!editor) return
    const follow = ({ transaction }: { transaction: Transaction }) => {
      if (!place.current || !transaction.docChanged) return
      const [from, to] = [transaction.mapping.map(place.current.from, 1), transaction.mapping.map(place.current.to, -1)]
      place.current = from < to ? { from, to } : null
    }
    editor.on('transaction', follow)
    return () => void editor.off('transaction', follow)
  }, [editor])
  return () => place.current
}

/** Marks a place in the text as what a comment is about. */
export function markPassage(editor: Editor, { from, to }: Range, commentId: string): void {
  const mark = editor.schema.marks.comment
  if (mark) editor.view.dispatch(editor.state.tr.addMark(from, to, mark.create({ commentId })))
}

/** Goes to a comment's passage and chooses it. */
export function goToPassage(editor: Editor, commentId: string): void {
  const passage = passagesIn(editor.state.doc).find(({ id }) => id === commentId)
  if (passage) editor.chain().setTextSelection(passage).scrollIntoView().focus().run()
}
