import { RichTextEditor } from '@mantine/tiptap'
import { IconSeparatorHorizontal } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { InsertField } from './InsertField.tsx'
import { LinkControl } from './LinkControl.tsx'

/** Below the frame's own header (52 px), so that it stays in sight in a long text. */
const headerHeight = 52

const RuleIcon = () => <IconSeparatorHorizontal size={16} stroke={1.6} aria-hidden />

/** What can be done to the text: as much as a sheet that is read easily needs. */
export function EditorToolbar({ editor, label }: { editor: Editor; label: string }) {
  return (
    <RichTextEditor.Toolbar sticky stickyOffset={headerHeight} role="toolbar" aria-label={label}>
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
        <RichTextEditor.Hr icon={RuleIcon} />
      </RichTextEditor.ControlsGroup>
      <InsertField editor={editor} />
    </RichTextEditor.Toolbar>
  )
}
