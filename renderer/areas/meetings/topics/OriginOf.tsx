import { TopicOrigin } from './TopicOrigin.tsx'
import { useTopicsOfMeeting } from './topics.data.ts'

/** From which meeting an item of this one's agenda comes; nothing until it is known. */
export function OriginOf({ topicId, meetingId }: { topicId: string; meetingId: string }) {
  const topic = useTopicsOfMeeting(meetingId).data?.onAgenda.find(({ id }) => id === topicId)
  return topic ? <TopicOrigin topic={topic} meetingId={meetingId} /> : null
}
