import { ActionIcon, Checkbox, CloseButton, Group, Text, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type Editor, useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../editor.module.css'
import { countFound, nearestFound, setQuery, stepFound } from './finding.ts'
import type { FindQuery } from './findPattern.ts'
import { ReplaceLine } from './ReplaceLine.tsx'

interface FindBarProps {
  editor: Editor
  replacing: boolean
  close: () => void
}

/** Finds words in the text as they are typed, and puts others in their place. Escape goes back to the text, where the one found is chosen. */
export function FindBar({ editor, replacing, close }: FindBarProps) {
  const { t } = useWords('briefEditor')
  const [query, setTyped] = useState<FindQuery>(() => ({ words: chosenWords(editor), matchCase: false, wholeWord: false }))
  const field = useRef<HTMLInputElement>(null)
  const { count, at } = useEditorState({ editor, selector: ({ editor: now }) => countFound(now.state), equalityFn: (one, other) => one.count === other?.count && one.at === other.at })
  useEffect(() => {
    setQuery(editor, query)
    nearestFound(editor)
  }, [editor, query])
  useEffect(() => () => setQuery(editor, { words: '', matchCase: false, wholeWord: false }), [editor])
  const change = (part: Partial<FindQuery>) => setTyped((before) => ({ ...before, ...part }))
  const leave = () => {
    close()
    editor.commands.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && event.target === field.current) stepFound(editor, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div role="search" aria-label={t('find.label')} className={classes.find} onKeyDown={keys}>
      <Group gap="xs" wrap="nowrap" align="center">
        <TextInput ref={field} autoFocus onFocus={(event) => event.currentTarget.select()} size="xs" style={{ flex: 1, minWidth: 120 }} aria-label={t('find.words')} placeholder={t('find.words')} value={query.words} onChange={(event) => change({ words: event.currentTarget.value })} />
        <Text size="xs" role="status" className={classes.count}>
          {query.words === '' ? '' : count === 0 ? t('find.none') : t('find.count', { at, count })}
        </Text>
        <ActionIcon variant="default" aria-label={t('find.previous')} title={t('find.previous')} disabled={count === 0} onClick={() => stepFound(editor, -1)}>
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t('find.next')} title={t('find.next')} disabled={count === 0} onClick={() => stepFound(editor, 1)}>
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
        <CloseButton size="sm" aria-label={t('find.close')} title={t('find.close')} onClick={leave} />
      </Group>
      <Group gap="sm">
        {replacing && editor.isEditable && <ReplaceLine editor={editor} none={count === 0} />}
        <Checkbox size="xs" label={t('find.matchCase')} checked={query.matchCase} onChange={(event) => change({ matchCase: event.currentTarget.checked })} />
        <Checkbox size="xs" label={t('find.wholeWord')} checked={query.wholeWord} onChange={(event) => change({ wholeWord: event.currentTarget.checked })} />
      </Group>
    </div>
  )
}

/** A word or two that are chosen are most likely what is looked for. */
function chosenWords({ state }: Editor): string {
  const { from, to } = state.selection
  const words = state.doc.textBetween(from, to, '\n', '')
  return words.length <= 80 && !words.includes('\n') ? words : ''
}
