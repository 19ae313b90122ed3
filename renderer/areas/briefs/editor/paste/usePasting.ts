import type { EditorProps, EditorView } from '@tiptap/pm/view'
import { Selection } from '@tiptap/pm/state'
import { useMemo } from 'react'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { PictureAsked } from '../pictures/PicturePanel.tsx'
import { cleanPaste } from './cleanPaste.ts'

/** What happens to what is pasted or dropped into the text: markup is cleaned, a picture's file is described first. */
export function usePasting(openPicture: (asked: PictureAsked) => void): Pick<EditorProps, 'transformPastedHTML' | 'handlePaste' | 'handleDrop'> {
  const { t } = useWords('briefEditor')
  return useMemo(
    () => ({
      transformPastedHTML: (html: string) => {
        const { html: cleaned, pictures } = cleanPaste(html)
        if (pictures > 0) notifyDone(t('paste.pictures', { count: pictures }))
        return cleaned
      },
      handlePaste: (_view: EditorView, event: ClipboardEvent) => {
        const file = pictureIn(event.clipboardData)
        // Word lays a picture of its words beside the words.
        const words = event.clipboardData?.getData('text/plain').trim()
        if (!file || words) return false
        openPicture({ kind: 'new', file })
        return true
      },
      handleDrop: (view: EditorView, event: DragEvent) => {
        const file = pictureIn(event.dataTransfer)
        if (!file) return false
        event.preventDefault()
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))))
        openPicture({ kind: 'new', file })
        return true
      },
    }),
    [t, openPicture],
  )
}

/** The first picture among what was handed over; of another file, that it is none is told where it would be described. */
function pictureIn(given: DataTransfer | null): File | null {
  const files = [...(given?.files ?? [])]
  return files.find(({ type }) => type.startsWith('image/')) ?? files[0] ?? null
}
