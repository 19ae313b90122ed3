import { Button, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { replaceAllFound, replaceFound } from './finding.ts'

/** Other words for what is found: one after the other, or all at once. */
export function ReplaceLine({ editor, none }: { editor: Editor; none: boolean }) {
  const { t } = useWords('briefEditor')
  const [words, setWords] = useState('')
  const replaceAll = () => {
    const replaced = replaceAllFound(editor, words)
    if (replaced > 0) notifyDone(t('find.replaced', { count: replaced }))
  }
  return (
    <>
      <TextInput size="xs" style={{ flex: 1, minWidth: 120 }} aria-label={t('find.with')} placeholder={t('find.with')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button size="compact-xs" variant="default" disabled={none} onClick={() => replaceFound(editor, words)}>
        {t('find.replace')}
      </Button>
      <Button size="compact-xs" variant="default" disabled={none} onClick={replaceAll}>
        {t('find.replaceAll')}
      </Button>
    </>
  )
}
