import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { desk } from '#renderer/link/desk.ts'

/** When coming so often proposes which step; for organizers. */
export const useLadderRules = () => useQuery(desk.meetings.after.rules.queryOptions())

/** The moves that the rules propose for who came. */
export const useProposals = (meetingId: string) => useQuery(desk.meetings.after.proposals.queryOptions({ input: { meetingId } }))

/** The versions of what was said of a meeting, the newest first. */
export const useDebriefs = (meetingId: string) => useQuery(desk.meetings.after.debriefs.queryOptions({ input: { meetingId } }))

/** Who came and who helped; what was shown stays until the list with another permit is there. */
export function useThanks(meetingId: string, permitId: string | null) {
  return useQuery({ ...desk.meetings.after.thanks.queryOptions({ input: { meetingId, permitId } }), placeholderData: keepPreviousData })
}

/** The follow-ups promised at a meeting. */
export const usePromises = (meetingId: string) => useQuery(desk.meetings.after.promises.queryOptions({ input: { meetingId } }))

/** Attendances at a group's meetings in the last twelve months, beside different people. */
export function useGroupAttendance(groupId: string, enabled = true) {
  return useQuery({ ...desk.meetings.after.ofGroup.queryOptions({ input: { groupId } }), enabled })
}

/** What a button does, what it refused until the next try, and whether it is still at it. */
export function useRun() {
  const { mutateAsync, error, isPending } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const run = useCallback((work: () => Promise<unknown>) => void mutateAsync(work).catch(() => {}), [mutateAsync])
  return { run, error, busy: isPending }
}
