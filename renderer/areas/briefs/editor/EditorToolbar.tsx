import { RichTextEditor } from '@mantine/tiptap'
import { IconSearch } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './editor.module.css'
import { HereMenu } from './HereMenu.tsx'
import { InsertField } from './InsertField.tsx'
import { InsertMenu } from './InsertMenu.tsx'
import { LinkControl } from './LinkControl.tsx'
import type { Tools } from './useTools.ts'

/** What can be done to the text: as much as a paper that is read easily needs. The last menu is of what the cursor is in. */
export function EditorToolbar({ editor, label, tools }: { editor: Editor; label: string; tools: Tools }) {
  const { t } = useWords('briefEditor')
  return (
    <RichTextEditor.Toolbar className={classes.toolbar} role="toolbar" aria-label={label}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H1 />
        <RichTextEditor.H2 />
        <RichTextEditor.H3 />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <LinkControl editor={editor} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Blockquote />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control aria-label={t('find.open')} title={t('find.open')} aria-keyshortcuts="Control+F Meta+F" onClick={() => tools.openFind(editor.isEditable)}>
          <IconSearch size={16} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <InsertMenu editor={editor} tools={tools} />
        <InsertField editor={editor} />
      </RichTextEditor.ControlsGroup>
      <HereMenu editor={editor} tools={tools} />
    </RichTextEditor.Toolbar>
  )
}
