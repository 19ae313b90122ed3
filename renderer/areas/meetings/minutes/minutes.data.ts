import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Minutes } from '#shared/areas/meetings/minutes.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** A meeting's minutes; the newest edition, or another. */
export function useMinutes(meetingId: string, edition: number | null = null) {
  return useQuery(desk.meetings.minutes.get.queryOptions({ input: { meetingId, edition } }))
}

/** What a button or a field of the minutes does: `attempt` shows what main answers at once and throws what it refuses; `run` leaves that in `error`. */
export function useMinutesAct() {
  const queries = useQueryClient()
  const { mutateAsync, error, isPending } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = useCallback(
    async (work: () => Promise<Minutes>) => {
      const minutes = await work()
      queries.setQueryData(desk.meetings.minutes.get.queryKey({ input: { meetingId: minutes.meetingId, edition: null } }), minutes)
      return minutes
    },
    [queries],
  )
  const run = useCallback((work: () => Promise<Minutes>, done?: (minutes: Minutes) => void) => void mutateAsync(async () => done?.(await attempt(work))).catch(() => {}), [attempt, mutateAsync])
  return { attempt, run, error, busy: isPending }
}
