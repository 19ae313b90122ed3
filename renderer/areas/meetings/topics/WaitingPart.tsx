import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Card } from '../Card.tsx'
import { TopicLines } from './TopicLines.tsx'
import { useTopicsOfMeeting } from './topics.data.ts'

/** What earlier meetings of this row left open and is on no agenda. */
export function WaitingPart({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('agenda')
  const topics = useTopicsOfMeeting(meeting.id)
  if (meeting.cancelled || !topics.data?.waiting.length) return null
  return (
    <Card title={t('open.waiting')}>
      <TopicLines topics={topics.data.waiting} onto={meeting.id} />
    </Card>
  )
}
