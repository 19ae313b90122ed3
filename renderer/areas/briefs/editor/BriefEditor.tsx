import '@mantine/tiptap/styles.css'
import { RichTextEditor } from '@mantine/tiptap'
import { type Editor, useEditor } from '@tiptap/react'
import { useEffect, useMemo } from 'react'
import type { BriefNode } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFieldValues } from '../fieldValues.ts'
import classes from './editor.module.css'
import { EditorToolbar } from './EditorToolbar.tsx'
import { extensions } from './extensions.ts'
import { tellValues } from './mergeFieldNode.ts'

interface BriefEditorProps {
  /** What it begins with; later ones are not looked at, so nothing replaces what someone is typing. */
  body: BriefNode
  language: Language
  editable: boolean
  onChange: (body: BriefNode) => void
  onBlur: () => void
  /** Hands out the editor, for what is done to the text from outside. */
  onReady: (editor: Editor) => void
}

/** Where a document is written. */
export function BriefEditor({ body, language, editable, onChange, onBlur, onReady }: BriefEditorProps) {
  const { t } = useWords('briefs')
  const { values } = useFieldValues()
  const label = t('editor.text')
  const editorProps = useMemo(
    () => ({ attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: language, spellcheck: 'true' } }),
    [label, language],
  )
  const editor = useEditor({
    extensions,
    content: body as never,
    editable,
    // The content security policy is strict about styles made by scripts; ours are in editor.module.css.
    injectCSS: false,
    editorProps,
    onUpdate: (update) => onChange(update.editor.getJSON() as BriefNode),
    onBlur,
  })
  useEffect(() => onReady(editor), [editor, onReady])
  useEffect(() => editor.setEditable(editable, false), [editor, editable])
  useEffect(() => tellValues(editor, values), [editor, values])
  return (
    <RichTextEditor editor={editor} labels={useLabels()} className={classes.frame} withCodeHighlightStyles={false}>
      <EditorToolbar editor={editor} label={t('editor.toolbar')} />
      <RichTextEditor.Content className={classes.sheet} />
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
      hrControlLabel: t('editor.rule'),
    }),
    [t],
  )
}
