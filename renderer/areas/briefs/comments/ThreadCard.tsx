import { Anchor, Group, Stack, Text, UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { Thread } from '#shared/areas/briefs/comments.schema.ts'
import { useSayRefusal } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { CommentLine } from './CommentLine.tsx'
import classes from './comments.module.css'
import { goToPassage } from './passage.ts'
import { WordsForm } from './WordsForm.tsx'

interface ThreadCardProps {
  thread: Thread
  editor: Editor | null
  /** Its passage is no longer in the text. */
  gone: boolean
  /** The cursor is in its passage. */
  here: boolean
}

/** A passage and what was said of it. */
export function ThreadCard({ thread, editor, gone, here }: ThreadCardProps) {
  const { t } = useWords('briefComments')
  const format = useFormat()
  const say = useSayRefusal()
  const [answering, setAnswering] = useState(false)
  const { id: threadId, quote, resolvedAt, resolvedBy } = thread
  const act = (work: Promise<unknown>) => void work.catch((error: unknown) => notifyFailure(say(error)))
  return (
    <li className={classes.thread} data-here={here || undefined}>
      <Stack gap="xs">
        {gone || !editor ? (
          <Text size="sm" className={classes.quote} c="dimmed">{quote}</Text>
        ) : (
          <UnstyledButton className={classes.quote} fz="sm" onClick={() => goToPassage(editor, threadId)}>{quote}</UnstyledButton>
        )}
        {gone && <Text size="sm">{t('gone')}</Text>}
        {thread.comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} />
        ))}
        {resolvedAt !== null && <Text size="sm" c="dimmed">{t('settledBy', { who: resolvedBy, when: format.moment(resolvedAt) })}</Text>}
        {answering ? (
          <WordsForm label={t('answerLabel')} act={t('answer')} start="" save={(text) => client.briefs.comments.reply({ threadId, text })} close={() => setAnswering(false)} />
        ) : (
          <Group gap="md">
            <Anchor component="button" type="button" size="sm" aria-label={t('answerOf', { quote })} onClick={() => setAnswering(true)}>{t('answer')}</Anchor>
            {resolvedAt === null ? (
              <Anchor component="button" type="button" size="sm" aria-label={t('settleOf', { quote })} onClick={() => act(client.briefs.comments.resolve({ threadId }))}>{t('settle')}</Anchor>
            ) : (
              <Anchor component="button" type="button" size="sm" aria-label={t('reopenOf', { quote })} onClick={() => act(client.briefs.comments.reopen({ threadId }))}>{t('reopen')}</Anchor>
            )}
          </Group>
        )}
      </Stack>
    </li>
  )
}
