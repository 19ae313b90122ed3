import type { Editor } from '@tiptap/core'
import { useCallback, useMemo, useState } from 'react'
import type { PictureAsked } from './pictures/PicturePanel.tsx'

/** What is open over the text: the finder, a note, the panel of a picture. */
export function useTools() {
  const [find, setFind] = useState<{ replacing: boolean; asked: number } | null>(null)
  const [note, setNote] = useState<{ at: number | null; asked: number } | null>(null)
  const [picture, setPicture] = useState<PictureAsked | null>(null)
  const openFind = useCallback((replacing: boolean) => setFind((before) => ({ replacing: replacing || (before?.replacing ?? false), asked: (before?.asked ?? 0) + 1 })), [])
  const closeFind = useCallback(() => setFind(null), [])
  /** `at`: where the note stands; null: a new one, where the cursor is. */
  const openNote = useCallback((at: number | null) => setNote((before) => ({ at, asked: (before?.asked ?? 0) + 1 })), [])
  const closeNote = useCallback(() => setNote(null), [])
  const openPicture = useCallback((asked: PictureAsked) => setPicture(asked), [])
  const closePicture = useCallback(() => setPicture(null), [])
  return useMemo(
    () => ({ find, openFind, closeFind, note, openNote, closeNote, picture, openPicture, closePicture }),
    [find, openFind, closeFind, note, openNote, closeNote, picture, openPicture, closePicture],
  )
}
export type Tools = ReturnType<typeof useTools>

/** What the keys of the text open from now on. */
export function tellTools(editor: Editor, { openFind, openNote }: Tools): void {
  editor.storage.finding.open = openFind
  editor.storage.footnote.open = openNote
}
