import { Anchor, Group, Text } from '@mantine/core'
import { useState } from 'react'
import type { BriefComment } from '#shared/areas/briefs/comments.schema.ts'
import { useSayRefusal } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './comments.module.css'
import { WordsForm } from './WordsForm.tsx'

/** One comment; whoever wrote it may change it and take it back. */
export function CommentLine({ comment }: { comment: BriefComment }) {
  const { t } = useWords('briefComments')
  const format = useFormat()
  const say = useSayRefusal()
  const [changing, setChanging] = useState(false)
  const { id, by, at, text, mine, removed, changedAt } = comment
  const remove = async () => {
    try {
      await client.briefs.comments.remove({ id })
      notifyDone(t('removed'), { undo: () => client.briefs.comments.restore({ id }) })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  if (removed) return <Text size="sm" c="dimmed" fs="italic">{t('wasRemoved', { who: by })}</Text>
  return (
    <div>
      <Text size="xs" c="dimmed"><strong>{by}</strong> · {format.moment(at)}{changedAt !== null && ` · ${t('changed')}`}</Text>
      {changing ? (
        <WordsForm label={t('text')} act={t('keep')} start={text} save={(typed) => client.briefs.comments.change({ id, text: typed })} close={() => setChanging(false)} />
      ) : (
        <>
          <Text size="sm" className={classes.said}>{text}</Text>
          {mine && (
            <Group gap="md">
              <Anchor component="button" type="button" size="xs" aria-label={t('changeOf', { text })} onClick={() => setChanging(true)}>{t('change')}</Anchor>
              <Anchor component="button" type="button" size="xs" aria-label={t('removeOf', { text })} onClick={() => void remove()}>{t('remove')}</Anchor>
            </Group>
          )}
        </>
      )}
    </div>
  )
}
