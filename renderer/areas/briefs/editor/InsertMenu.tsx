import { Kbd, Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import {
  IconAlertTriangle, IconCheckbox, IconInfoSquare, IconLifebuoy, IconListDetails, IconPhoto, IconPlus, IconScissors, IconSeparatorHorizontal, IconSuperscript, IconTable, IconWritingSign,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { type ComponentType, useState } from 'react'
import { type CalloutTone, calloutTones } from '#shared/areas/briefs/document.rules.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './editor.module.css'
import { emptyTable, insertBlock, putInBox } from './insertBlock.ts'
import { TableSize } from './TableSize.tsx'
import type { Tools } from './useTools.ts'

export const toneIcons: Record<CalloutTone, ComponentType<{ size?: number; 'aria-hidden'?: boolean }>> = { note: IconInfoSquare, action: IconCheckbox, warning: IconAlertTriangle, help: IconLifebuoy }

/** What can be put into the text where the cursor is. */
export function InsertMenu({ editor, tools }: { editor: Editor; tools: Tools }) {
  const { t } = useWords('briefEditor')
  const [sizing, setSizing] = useState(false)
  return (
    <Menu position="bottom-start" width={270} returnFocus={false} onClose={() => setSizing(false)}>
      <Menu.Target>
        <RichTextEditor.Control className={classes.worded} aria-label={t('insert.open')} disabled={!editor.isEditable}>
          <IconPlus size={16} stroke={1.6} aria-hidden />
          {t('insert.open')}
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown mah={480} style={{ overflowY: 'auto' }}>
        {sizing ? <TableSize put={(rows, columns) => insertBlock(editor, emptyTable(rows, columns))} /> : <Things editor={editor} tools={tools} sizeTable={() => setSizing(true)} />}
      </Menu.Dropdown>
    </Menu>
  )
}

function Things({ editor, tools, sizeTable }: { editor: Editor; tools: Tools; sizeTable: () => void }) {
  const { t } = useWords('briefEditor')
  return (
    <>
      <Menu.Item leftSection={<IconPhoto size={16} aria-hidden />} onClick={() => tools.openPicture({ kind: 'new', file: null })}>
        {t('insert.picture')}
      </Menu.Item>
      <Menu.Item leftSection={<IconTable size={16} aria-hidden />} closeMenuOnClick={false} onClick={sizeTable}>
        {t('insert.table')}
      </Menu.Item>
      <Menu.Item leftSection={<IconSuperscript size={16} aria-hidden />} onClick={() => tools.openNote(null)}>
        {t('insert.note')}
      </Menu.Item>
      <Menu.Item leftSection={<IconScissors size={16} aria-hidden />} rightSection={<Kbd size="xs">{t('insert.pageBreakKeys')}</Kbd>} onClick={() => insertBlock(editor, { type: 'pageBreak' })}>
        {t('insert.pageBreak')}
      </Menu.Item>
      <Menu.Item leftSection={<IconSeparatorHorizontal size={16} aria-hidden />} onClick={() => insertBlock(editor, { type: 'horizontalRule' })}>
        {t('insert.rule')}
      </Menu.Item>
      <Menu.Label c="dimmed">{t('insert.boxes')}</Menu.Label>
      {calloutTones.map((tone) => {
        const Icon = toneIcons[tone]
        return (
          <Menu.Item key={tone} leftSection={<Icon size={16} aria-hidden />} onClick={() => putInBox(editor, tone)}>
            {t(`tones.${tone}`)}
          </Menu.Item>
        )
      })}
      <Menu.Label c="dimmed">{t('insert.filled')}</Menu.Label>
      <Menu.Item leftSection={<IconListDetails size={16} aria-hidden />} onClick={() => insertBlock(editor, { type: 'sourceList' })}>
        {t('blocks.sourceList')}
      </Menu.Item>
      <Menu.Item leftSection={<IconWritingSign size={16} aria-hidden />} onClick={() => insertBlock(editor, { type: 'signatureLines' })}>
        {t('blocks.signatureLines')}
      </Menu.Item>
    </>
  )
}
