import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** What a meeting's papers are made of. */
export function usePack(meetingId: string, permitId: string | null = null) {
  return useQuery({ ...desk.meetings.pack.get.queryOptions({ input: { meetingId, permitId } }), placeholderData: keepPreviousData })
}

/** The questions of the evaluation form. */
export function useEvaluation() {
  return useQuery(desk.meetings.pack.evaluation.queryOptions())
}
