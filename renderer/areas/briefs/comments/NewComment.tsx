import { Button, Stack, Text } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './comments.module.css'
import { chosenIn, markPassage, useFollowed } from './passage.ts'
import { WordsForm } from './WordsForm.tsx'

interface NewCommentProps {
  briefId: string
  editor: Editor
  close: () => void
}

/** The first comment on the words that are chosen when it is begun: they are marked once the comment is kept. */
export function NewComment({ briefId, editor, close }: NewCommentProps) {
  const { t } = useWords('briefComments')
  const { t: kit } = useWords('kit')
  const [about] = useState(() => chosenIn(editor))
  const place = useFollowed(editor, about)
  if (!about)
    return (
      <Stack gap="xs" align="flex-start">
        <Text size="sm" role="status">{t('choose')}</Text>
        <Button size="compact-sm" variant="default" onClick={close}>{kit('cancel')}</Button>
      </Stack>
    )
  const save = async (text: string) => {
    const { id } = await client.briefs.comments.add({ briefId, quote: about.quote, text })
    const range = place()
    if (range && !editor.isDestroyed) markPassage(editor, range, id)
  }
  return (
    <Stack gap="xs">
      <Text size="sm" className={classes.quote}>{about.quote}</Text>
      <WordsForm label={t('text')} act={t('keep')} start="" save={save} close={close} />
    </Stack>
  )
}
