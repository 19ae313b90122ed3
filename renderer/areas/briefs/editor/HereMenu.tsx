import { Menu, NumberInput } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconAlignBoxLeftMiddle, IconBulb, IconPhoto, IconTable, IconWritingSign } from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { NodeSelection } from '@tiptap/pm/state'
import { calloutTones } from '#shared/areas/briefs/document.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './editor.module.css'
import { countGuidance, removeAllGuidance } from './insertBlock.ts'
import { toneIcons } from './InsertMenu.tsx'
import type { ImageAttrs } from './nodes/imageNode.ts'
import { TableMenu } from './TableMenu.tsx'
import type { Tools } from './useTools.ts'

const kinds = ['table', 'callout', 'guidance', 'image', 'signatureLines'] as const
type Kind = (typeof kinds)[number]
const icons = { table: IconTable, callout: IconAlignBoxLeftMiddle, guidance: IconBulb, image: IconPhoto, signatureLines: IconWritingSign }

/** What can be done with what the cursor is in: a table, a box, guidance, a picture, signature lines. Nothing elsewhere. */
export function HereMenu({ editor, tools }: { editor: Editor; tools: Tools }) {
  const { t } = useWords('briefEditor')
  const kind = useEditorState({ editor, selector: ({ editor: now }) => (now.isEditable ? kindHere(now) : null) })
  if (!kind) return null
  const Icon = icons[kind]
  if (kind === 'image')
    return (
      <RichTextEditor.Control className={classes.worded} aria-label={t('here.image')} onClick={() => openPicture(editor, tools)}>
        <Icon size={16} stroke={1.6} aria-hidden />
        {t('here.image')}
      </RichTextEditor.Control>
    )
  return (
    <Menu position="bottom-start" width={270} returnFocus={false}>
      <Menu.Target>
        <RichTextEditor.Control className={classes.worded} aria-label={t(`here.${kind}`)}>
          <Icon size={16} stroke={1.6} aria-hidden />
          {t(`here.${kind}`)}
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown mah={480} style={{ overflowY: 'auto' }}>
        {kind === 'table' && <TableMenu editor={editor} />}
        {kind === 'callout' && <BoxMenu editor={editor} />}
        {kind === 'guidance' && <GuidanceMenu editor={editor} />}
        {kind === 'signatureLines' && <LinesMenu editor={editor} />}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The innermost of them. */
function kindHere(editor: Editor): Kind | null {
  const { selection } = editor.state
  const known = (name: string) => kinds.find((kind) => kind === name) ?? null
  if (selection instanceof NodeSelection && known(selection.node.type.name)) return known(selection.node.type.name)
  for (let depth = selection.$from.depth; depth > 0; depth -= 1) {
    const kind = known(selection.$from.node(depth).type.name)
    if (kind) return kind
  }
  return null
}

function openPicture(editor: Editor, tools: Tools): void {
  const { selection } = editor.state
  if (selection instanceof NodeSelection) tools.openPicture({ kind: 'there', at: selection.from, attrs: selection.node.attrs as ImageAttrs })
}

function BoxMenu({ editor }: { editor: Editor }) {
  const { t } = useWords('briefEditor')
  return (
    <>
      {calloutTones.map((tone) => {
        const Icon = toneIcons[tone]
        return (
          <Menu.Item key={tone} leftSection={<Icon size={16} aria-hidden />} onClick={() => editor.chain().focus().updateAttributes('callout', { tone }).run()}>
            {t(`tones.${tone}`)}
          </Menu.Item>
        )
      })}
      <Menu.Divider />
      <Menu.Item onClick={() => editor.chain().focus().lift('callout').run()}>{t('here.unbox')}</Menu.Item>
    </>
  )
}

function GuidanceMenu({ editor }: { editor: Editor }) {
  const { t } = useWords('briefEditor')
  return (
    <>
      <Menu.Item onClick={() => editor.chain().focus().deleteNode('guidance').run()}>{t('guidance.remove')}</Menu.Item>
      <Menu.Item onClick={() => removeAllGuidance(editor)}>{t('guidance.removeAll', { count: countGuidance(editor.state.doc) })}</Menu.Item>
    </>
  )
}

function LinesMenu({ editor }: { editor: Editor }) {
  const { t } = useWords('briefEditor')
  const rows = useEditorState({ editor, selector: ({ editor: now }) => now.getAttributes('signatureLines').rows as number | undefined })
  const change = (typed: string | number) => {
    const next = Math.trunc(Number(typed))
    if (next >= 1 && next <= 200) editor.commands.updateAttributes('signatureLines', { rows: next })
  }
  return (
    <div role="group" aria-label={t('here.lines')} style={{ padding: '0.5rem' }} onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}>
      <NumberInput label={t('here.lines')} min={1} max={200} allowDecimal={false} value={rows ?? 10} onChange={change} />
    </div>
  )
}
