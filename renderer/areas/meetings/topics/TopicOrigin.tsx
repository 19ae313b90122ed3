import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Topic } from '#shared/areas/meetings/topics.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** From which meeting an item comes, and why it came back; nothing where it began at this one. */
export function TopicOrigin({ topic, meetingId }: { topic: Topic; meetingId: string }) {
  const { t } = useWords('agenda')
  const format = useFormat()
  const here = topic.from.meetingId === meetingId
  if (here && topic.reason !== 'recurring' && topic.closedAt === null) return null
  return (
    <Text size="sm" c="dimmed">
      {topic.closedAt !== null ? t('open.wasClosed', { when: format.moment(topic.closedAt) }) : t(`open.reasons.${topic.reason}`, { count: topic.openActions })}{' '}
      {!here && (
        <Anchor component={Link} href={`~/meetings/${topic.from.meetingId}/minutes`} size="sm">
          {t('open.from', { title: topic.from.meetingTitle, day: format.day(dayAt(topic.from.start, format.zone), 'short') })}
        </Anchor>
      )}
    </Text>
  )
}
