import type { Editor } from '@tiptap/react'
import { useCallback, useRef, useState } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { Opened } from './left.ts'
import type { Typed } from './saver.ts'

/**
 * The title and the text as they are typed. A title left empty is never saved: the last one stands.
 * While the paper's own heading says the same as the title, it follows the title.
 */
export function useTyping(opened: Opened, change: (typed: Typed) => void) {
  const [start] = useState<Typed>(() => opened.unsaved ?? { title: opened.brief.title, body: readDocument(opened.brief.body) })
  const [title, setShownTitle] = useState(start.title)
  const [body, setShownBody] = useState(start.body)
  const latest = useRef(start)
  const heading = useRef(start.title)
  const editor = useRef<Editor | null>(null)

  const put = useCallback(
    (typed: Partial<Typed>) => {
      latest.current = { ...latest.current, ...typed }
      change(latest.current)
    },
    [change],
  )
  const setTitle = useCallback(
    (next: string) => {
      setShownTitle(next)
      const trimmed = next.trim()
      if (trimmed && trimmed !== latest.current.title) put({ title: trimmed })
    },
    [put],
  )
  const setBody = useCallback(
    (next: BriefNode) => {
      setShownBody(next)
      put({ body: next })
    },
    [put],
  )
  const leaveTitle = useCallback(() => {
    const { title: kept } = latest.current
    setShownTitle(kept)
    if (editor.current) followTitle(editor.current, heading.current, kept)
    heading.current = kept
  }, [])
  const setEditor = useCallback((made: Editor) => {
    editor.current = made
  }, [])
  return { start, title, body, savedTitle: title.trim() || start.title, titleMissing: title.trim() === '', setTitle, setBody, leaveTitle, setEditor }
}

/** Gives the first first-level heading that says `before` the words `after`. */
function followTitle(editor: Editor, before: string, after: string): void {
  if (before === after) return
  let done = false
  editor.state.doc.forEach((node, offset) => {
    if (done || node.type.name !== 'heading' || node.attrs.level !== 1 || node.textContent !== before) return
    done = true
    const from = offset + 1
    editor.view.dispatch(editor.state.tr.insertText(after, from, from + node.content.size))
  })
}
