import { Popover } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../editor.module.css'
import type { FootnoteAttrs } from '../nodes/footnoteNode.ts'
import { FootnoteForm } from './FootnoteForm.tsx'

interface NotePopoverProps {
  editor: Editor
  /** Where the note stands; null: a new one, where the cursor is. */
  at: number | null
  language: Language
  close: () => void
}

const none: FootnoteAttrs = { sourceId: null, pinpoint: '', text: '' }

/** A note of the text, opened beside its number. */
export function NotePopover({ editor, at, language, close }: NotePopoverProps) {
  const { t } = useWords('briefEditor')
  const node = at === null ? null : editor.state.doc.nodeAt(at)
  const attrs = node?.type.name === 'footnote' ? (node.attrs as FootnoteAttrs) : none
  const place = useMemo(() => placeOf(editor, at), [editor, at])
  const leave = () => {
    close()
    editor.commands.focus()
  }
  const save = (said: FootnoteAttrs) => {
    if (at === null) editor.chain().focus().insertContent({ type: 'footnote', attrs: said }).run()
    else editor.chain().focus().command(({ tr }) => Boolean(tr.setNodeMarkup(at, undefined, said))).setTextSelection(at + 1).run()
    close()
  }
  const remove = () => {
    if (at !== null) editor.chain().focus().deleteRange({ from: at, to: at + 1 }).run()
    close()
  }
  return (
    <Popover opened onDismiss={leave} onChange={(opened) => opened || leave()} trapFocus width={340} position="bottom" withArrow withinPortal withRoles={false}>
      <Popover.Target>
        <span className={classes.anchor} style={place} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('note.label')}>
        <FootnoteForm attrs={attrs} language={language} save={save} remove={at === null || !editor.isEditable ? undefined : remove} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Within the frame, which moves with the page. */
function placeOf(editor: Editor, at: number | null): { left: number; top: number; height: number } {
  const frame = editor.view.dom.closest(`.${classes.frame}`)!.getBoundingClientRect()
  const { left, top, bottom } = editor.view.coordsAtPos(at ?? editor.state.selection.head)
  return { left: left - frame.left, top: top - frame.top, height: bottom - top }
}
