import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Turnout } from '#shared/areas/meetings/turnout.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Who is invited to a meeting, who calls them, and what came of it. */
export function useTurnout(meetingId: string) {
  return useQuery(desk.meetings.turnout.get.queryOptions({ input: { meetingId } }))
}

/** Sheets to call from; what was shown stays until those with another permit are there. */
export function useCallSheets(meetingId: string, callerId: string | null, permitId: string | null) {
  return useQuery({ ...desk.meetings.turnout.callSheet.queryOptions({ input: { meetingId, callerId, permitId } }), placeholderData: keepPreviousData })
}

/**
 * What a button of the call-out does: `attempt` shows the answer at once and throws what is refused;
 * `run` leaves that in `error` until the next try.
 */
export function useTurnoutAct() {
  const queries = useQueryClient()
  const { mutateAsync, error, isPending } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const keep = useCallback((turnout: Turnout) => queries.setQueryData(desk.meetings.turnout.get.queryKey({ input: { meetingId: turnout.meetingId } }), turnout), [queries])
  const attempt = useCallback(
    async (work: () => Promise<Turnout>) => {
      const turnout = await work()
      keep(turnout)
      return turnout
    },
    [keep],
  )
  const run = useCallback((work: () => Promise<unknown>) => void mutateAsync(work).catch(() => {}), [mutateAsync])
  return { attempt, keep, run, error, busy: isPending }
}
