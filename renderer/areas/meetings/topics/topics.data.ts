import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Topic } from '#shared/areas/meetings/topics.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Every open item, those that wait for a meeting first. */
export function useOpenTopics() {
  return useQuery(desk.meetings.topics.open.queryOptions())
}

/** What a meeting has to do with earlier ones. */
export function useTopicsOfMeeting(meetingId: string) {
  return useQuery(desk.meetings.topics.ofMeeting.queryOptions({ input: { meetingId } }))
}

/** What a button about an open item does; agendas and lists are asked for anew. */
export function useTopicAct() {
  const queries = useQueryClient()
  const { mutateAsync, error, isPending } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = async (work: () => Promise<Topic>) => {
    const topic = await work()
    await Promise.all([queries.invalidateQueries({ queryKey: desk.meetings.topics.key() }), queries.invalidateQueries({ queryKey: desk.meetings.plan.key() })])
    return topic
  }
  const run = (work: () => Promise<Topic>, done?: (topic: Topic) => void) => void mutateAsync(async () => done?.(await attempt(work))).catch(() => {})
  return { attempt, run, error, busy: isPending }
}
