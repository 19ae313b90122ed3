import { Anchor, Button, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Topic } from '#shared/areas/meetings/topics.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import classes from '../kinds/kinds.module.css'
import { useSayText } from '../kinds/shippedTexts.ts'
import { TopicOrigin } from './TopicOrigin.tsx'
import { useTopicAct } from './topics.data.ts'

/** Open items: where they come from, where they come next; put on an agenda, or finished. */
export function TopicLines({ topics, onto }: { topics: Topic[]; onto: string | null }) {
  const { t } = useWords('agenda')
  const format = useFormat()
  const say = useSayText()
  const { attempt, run, error, busy } = useTopicAct()
  const close = ({ id: topicId, title }: Topic) =>
    run(() => client.meetings.topics.close({ topicId }), () => notifyDone(t('open.closed', { title: say(title) }), { undo: () => attempt(() => client.meetings.topics.reopen({ topicId })) }))
  return (
    <>
      <ul className={classes.lines}>
        {topics.map((topic) => {
          const title = say(topic.title)
          return (
            <li key={topic.id} className={classes.line}>
              <div className={classes.words}>
                <Text size="sm" fw={600}>{title}</Text>
                <TopicOrigin topic={topic} meetingId="" />
                {topic.next ? (
                  <Anchor component={Link} href={`~/meetings/${topic.next.meetingId}`} size="sm">{t('open.next', { title: topic.next.meetingTitle, day: format.day(dayAt(topic.next.start, format.zone), 'short') })}</Anchor>
                ) : (
                  <Text size="sm">{t('open.waits')}</Text>
                )}
              </div>
              <Group gap="xs">
                {onto && <Button size="compact-sm" variant="default" loading={busy} aria-label={t('open.putOnThis', { title })} onClick={() => run(() => client.meetings.topics.putOn({ topicId: topic.id, meetingId: onto }))}>{t('open.putOn')}</Button>}
                <Button size="compact-sm" variant="default" loading={busy} aria-label={t('open.closeThis', { title })} onClick={() => close(topic)}>{t('open.close')}</Button>
              </Group>
            </li>
          )
        })}
      </ul>
      <ActFailure error={error} />
    </>
  )
}
