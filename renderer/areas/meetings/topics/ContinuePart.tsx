import { Button, Group, Text } from '@mantine/core'
import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { Topic } from '#shared/areas/meetings/topics.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from '../ActFailure.tsx'
import { useSayText } from '../kinds/shippedTexts.ts'
import { TopicOrigin } from './TopicOrigin.tsx'
import { useTopicAct, useTopicsOfMeeting } from './topics.data.ts'

/** Where an item comes from, and whether it goes on at the next meeting. */
export function ContinuePart({ meetingId, item, editable }: { meetingId: string; item: AgendaItem; editable: boolean }) {
  const { t } = useWords('agenda')
  const say = useSayText()
  const { attempt, run, error, busy } = useTopicAct()
  const topics = useTopicsOfMeeting(meetingId)
  const topic = topics.data?.onAgenda.find(({ id }) => id === item.topicId) ?? null
  const title = say(item.title)
  // Left open here, it goes on from here; carried here and not yet left open again, it can be.
  const goesOn = topic !== null && topic.closedAt === null && (topic.reason === 'recurring' || topic.from.meetingId === meetingId || topic.next?.meetingId !== meetingId)
  const carry = () => run(() => client.meetings.topics.carry({ meetingId, itemId: item.id }), (carried) => notifyDone(t('open.carried', { title }), { undo: () => attempt(() => client.meetings.topics.close({ topicId: carried.id })) }))
  const close = (one: Topic) => run(() => client.meetings.topics.close({ topicId: one.id }), () => notifyDone(t('open.closed', { title }), { undo: () => attempt(() => client.meetings.topics.reopen({ topicId: one.id })) }))
  if (!topics.data) return null
  return (
    <div>
      {topic && <TopicOrigin topic={topic} meetingId={meetingId} />}
      <Group gap="xs" mt={4}>
        {goesOn && topic.reason !== 'recurring' && <GoesOn topic={topic} />}
        {editable && !goesOn && topic?.reason !== 'recurring' && (
          <Button size="compact-xs" mih={24} variant="default" loading={busy} aria-label={t('open.carryThis', { title })} onClick={carry}>{t('open.carry')}</Button>
        )}
        {editable && topic && topic.closedAt === null && topic.reason !== 'recurring' && (
          <Button size="compact-xs" mih={24} variant="default" loading={busy} aria-label={t('open.closeThis', { title })} onClick={() => close(topic)}>{t('open.close')}</Button>
        )}
      </Group>
      <ActFailure error={error} />
    </div>
  )
}

function GoesOn({ topic }: { topic: Topic }) {
  const { t } = useWords('agenda')
  const format = useFormat()
  return <Text size="sm" fw={600}>{topic.next ? t('open.goesOn', { day: format.day(dayAt(topic.next.start, format.zone), 'short') }) : t('open.goesOnNext')}</Text>
}
