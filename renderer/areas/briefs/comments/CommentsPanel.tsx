import { Button, Group, Kbd, Stack, Switch, Text } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { commentIdsOf } from '#shared/areas/briefs/comments.rules.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import type { AsideProps } from '../aside/panels.ts'
import classes from './comments.module.css'
import { useThreads } from './comments.data.ts'
import { showOpenThreads } from './openThreads.ts'
import { NewComment } from './NewComment.tsx'
import { useChosen, useThreadHere } from './passage.ts'
import { ThreadCard } from './ThreadCard.tsx'
import { useBeginning } from './useBeginning.ts'

/** What was said of passages of the text, in the order of the text; a new one is about the words that are chosen. */
export function CommentsPanel({ brief, body, editor }: AsideProps) {
  const { t } = useWords('briefComments')
  const threads = useThreads(brief.id)
  const [settledToo, setSettledToo] = useState(false)
  const { begun, begin, end } = useBeginning()
  const here = useThreadHere(editor)
  const chosen = useChosen(editor)
  const open = threads.data?.filter(({ resolvedAt }) => resolvedAt === null) ?? []
  useShownInText(editor, open.map(({ id }) => id))
  if (threads.error) return <Failure error={threads.error} retry={() => threads.refetch()} />
  if (!threads.data) return null
  const places = commentIdsOf(body)
  const placeOf = (id: string) => (places.includes(id) ? places.indexOf(id) : places.length)
  const shown = (settledToo ? threads.data : open).toSorted((one, other) => placeOf(one.id) - placeOf(other.id))
  const settled = threads.data.length - open.length
  return (
    <Stack gap="sm">
      {begun && editor ? (
        <NewComment briefId={brief.id} editor={editor} close={end} />
      ) : (
        editor?.isEditable && (
          <Group gap="xs">
            {/* The words stay chosen: the button takes no focus from the text. */}
            <Button size="compact-sm" variant="light" leftSection={<IconMessagePlus size={16} aria-hidden />} rightSection={<Kbd size="xs">{t('keys')}</Kbd>} disabled={!chosen} onMouseDown={(event) => event.preventDefault()} onClick={begin}>
              {t('begin')}
            </Button>
            {!chosen && <Text size="sm" c="dimmed">{t('choose')}</Text>}
          </Group>
        )
      )}
      {threads.data.length === 0 && !begun && <Text size="sm" c="dimmed">{t('empty')}</Text>}
      <ul className={classes.threads} aria-label={t('list')}>
        {shown.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} editor={editor} gone={!places.includes(thread.id)} here={here === thread.id} />
        ))}
      </ul>
      {settled > 0 && <Switch size="sm" label={t('settledToo', { count: settled })} checked={settledToo} onChange={(event) => setSettledToo(event.currentTarget.checked)} />}
    </Stack>
  )
}

function useShownInText(editor: AsideProps['editor'], ids: readonly string[]): void {
  const key = ids.join()
  useEffect(() => {
    if (editor) showOpenThreads(editor.view, new Set(key ? key.split(',') : []))
  }, [editor, key])
  useEffect(() => () => void (editor && !editor.isDestroyed && showOpenThreads(editor.view, new Set())), [editor])
}
