import '@mantine/tiptap/styles.css'
import { RichTextEditor } from '@mantine/tiptap'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useMemo } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { PrintStyle } from '#shared/areas/briefs/page.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFieldValues } from '../fieldValues.ts'
import classes from './editor.module.css'
import { EditorStatus } from './EditorStatus.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import { extensions } from './extensions.ts'
import { FindBar } from './find/FindBar.tsx'
import { useBlockLabels } from './labels.ts'
import { tellValues } from './mergeFieldNode.ts'
import { NotePopover } from './notes/NotePopover.tsx'
import { usePasting } from './paste/usePasting.ts'
import { PicturePanel } from './pictures/PicturePanel.tsx'
import { tellTools, useTools } from './useTools.ts'

interface BriefEditorProps {
  /** What it begins with; later ones are not looked at, so nothing replaces what someone is typing. */
  body: BriefNode
  language: Language
  /** In how large a print it will be: what its pages are counted by. */
  print: PrintStyle
  editable: boolean
  /** Told at each change, with the text as it then is: what is made of it costs only when it is read. */
  onChange: (doc: PmNode) => void
  onBlur: () => void
  /** Hands out the editor, for what is done to the text from outside. */
  onReady: (editor: Editor) => void
}

/** Kept free above and below the cursor, for what stays in sight there. */
const margins = { top: 140, bottom: 70, left: 0, right: 0 }

/** Where a document is written. */
export function BriefEditor({ body, language, print, editable, onChange, onBlur, onReady }: BriefEditorProps) {
  const { t } = useWords('briefs')
  const { values } = useFieldValues()
  const label = t('editor.text')
  const tools = useTools()
  const pasting = usePasting(tools.openPicture)
  const editorProps = useMemo(
    () => ({
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: language, spellcheck: 'true' },
      scrollMargin: margins,
      scrollThreshold: margins,
      ...pasting,
    }),
    [label, language, pasting],
  )
  const editor = useEditor({
    extensions,
    content: body as never,
    editable,
    // The content security policy is strict about styles made by scripts; ours are in editor.module.css.
    injectCSS: false,
    editorProps,
    onUpdate: (update) => onChange(update.editor.state.doc),
    onBlur,
  })
  useEffect(() => onReady(editor), [editor, onReady])
  useEffect(() => editor.setEditable(editable, false), [editor, editable])
  useEffect(() => tellValues(editor, values), [editor, values])
  useEffect(() => tellTools(editor, tools), [editor, tools])
  return (
    <RichTextEditor editor={editor} labels={useLabels()} className={classes.frame} withCodeHighlightStyles={false} style={useBlockLabels()}>
      <div className={classes.top}>
        <EditorToolbar editor={editor} label={t('editor.toolbar')} tools={tools} />
        {tools.find && <FindBar key={tools.find.asked} editor={editor} replacing={tools.find.replacing} close={tools.closeFind} />}
      </div>
      <RichTextEditor.Content className={classes.sheet} />
      <EditorStatus editor={editor} print={print} />
      {tools.note && <NotePopover key={tools.note.asked} editor={editor} at={tools.note.at} language={language} close={tools.closeNote} />}
      <PicturePanel editor={editor} language={language} asked={tools.picture} close={tools.closePicture} />
    </RichTextEditor>
  )
}

function useLabels() {
  const { t } = useWords('briefs')
  return useMemo(
    () => ({
      undoControlLabel: t('editor.undo'),
      redoControlLabel: t('editor.redo'),
      h1ControlLabel: t('editor.h1'),
      h2ControlLabel: t('editor.h2'),
      h3ControlLabel: t('editor.h3'),
      boldControlLabel: t('editor.bold'),
      italicControlLabel: t('editor.italic'),
      bulletListControlLabel: t('editor.bulletList'),
      orderedListControlLabel: t('editor.orderedList'),
      blockquoteControlLabel: t('editor.blockquote'),
    }),
    [t],
  )
}
