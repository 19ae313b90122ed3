import { skipToken, useQuery } from '@tanstack/react-query'
import { useBodies, useSayBody } from '#renderer/areas/meetings/bodies/bodies.data.ts'
import { desk } from '#renderer/link/desk.ts'

/** Whose limit holds, and of how many minutes: the body the document is for, else that of the meeting it is shown for; null where none is known. */
export function useLimit(bodyId: string | null, meetingId: string | null): { name: string; minutes: number } | null {
  const bodies = useBodies()
  const appearance = useQuery(desk.meetings.bodies.appearance.queryOptions({ input: meetingId ? { meetingId } : skipToken }))
  const { name } = useSayBody()
  const body = bodies.data?.find(({ id }) => id === bodyId) ?? (bodyId ? null : appearance.data?.body)
  return body && body.minutes !== null ? { name: name(body.name), minutes: body.minutes } : null
}
