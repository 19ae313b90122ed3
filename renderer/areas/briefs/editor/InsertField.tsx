import { Group, Menu, Text } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconBraces } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { mergeField, type MergeField } from '#shared/areas/briefs/briefs.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useFieldName, useFieldValues } from '../fieldValues.ts'
import classes from './editor.module.css'

const groups = Map.groupBy(mergeField.options, (field) => field.split('.')[0] as 'clinic' | 'meeting' | 'contact' | 'group' | 'campaign' | 'today')

/** The merge fields there are, each with what it says now; the chosen one is put where the cursor is. */
export function InsertField({ editor }: { editor: Editor }) {
  const { t } = useWords(['briefs', 'briefEditor'])
  const { language } = useFieldValues()
  const insert = (field: MergeField) => editor.chain().focus().insertContent({ type: 'mergeField', attrs: { field } }).run()
  return (
    <Menu position="bottom-start" width={360} returnFocus={false}>
      <Menu.Target>
        <RichTextEditor.Control className={classes.worded} aria-label={t('editor.insertField')} disabled={!editor.isEditable}>
          <IconBraces size={16} stroke={1.6} aria-hidden />
          {t('briefEditor:insert.field')}
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {[...groups].map(([group, fields]) => (
          <div key={group} role="group" aria-label={t(`editor.fieldGroups.${group}`)}>
            <Menu.Label c="dimmed">{t(`editor.fieldGroups.${group}`)}</Menu.Label>
            {fields.map((field) => (
              <Menu.Item key={field} onClick={() => insert(field)}>
                <FieldLine field={field} lang={language} />
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function FieldLine({ field, lang }: { field: MergeField; lang: string }) {
  const { t } = useWords('briefs')
  const nameOf = useFieldName()
  const value = useFieldValues().values?.[field]
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Text size="sm" style={{ flex: 'none' }}>
        {nameOf(field)}
      </Text>
      <Text size="xs" c="dimmed" truncate lang={value ? lang : undefined}>
        {value || t('editor.noValue')}
      </Text>
    </Group>
  )
}
