import type { Node as PmNode } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import { readDocument } from '#shared/areas/briefs/document.rules.ts'
import type { Opened } from './left.ts'
import type { Typed } from './saver.ts'

/** What stands beside the text follows it so many milliseconds after: it need not be drawn at each key. */
const asideLag = 300

/**
 * The title and the text as they are typed. A title left empty is never saved: the last one stands.
 * While the paper's own heading says the same as the title, it follows the title.
 */
export function useTyping(opened: Opened, change: (typed: () => Typed) => void) {
  const [start] = useState<Typed>(() => opened.unsaved ?? { title: opened.brief.title, body: readDocument(opened.brief.body) })
  const [title, setShownTitle] = useState(start.title)
  const latest = useRef({ title: start.title, body: () => start.body })
  const heading = useRef(start.title)
  const editor = useRef<Editor | null>(null)
  const { body, follow } = useFollowing(start.body)

  const put = useCallback(
    (typed: Partial<typeof latest.current>) => {
      latest.current = { ...latest.current, ...typed }
      const now = latest.current
      change(() => ({ title: now.title, body: now.body() }))
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
    (doc: PmNode) => {
      const read = bodyOf(doc)
      follow(read)
      put({ body: read })
    },
    [follow, put],
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

/** The text as it is stored, made once and only when someone asks. */
function bodyOf(doc: PmNode): () => BriefNode {
  let made: BriefNode | null = null
  return () => (made ??= readDocument(doc.toJSON()))
}

/** The text for what stands beside it, a moment behind. */
function useFollowing(start: BriefNode) {
  const [body, setBody] = useState(start)
  const last = useRef<(() => BriefNode) | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const follow = useCallback((read: () => BriefNode) => {
    last.current = read
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      setBody(last.current!())
    }, asideLag)
  }, [])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )
  return { body, follow }
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
