import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Who is invited, and how each can be told; what was shown stays until the list of another permit is there. */
export function useLetters(meetingId: string, permitId: string | null) {
  return useQuery({ ...desk.meetings.letters.list.queryOptions({ input: { meetingId, permitId } }), placeholderData: keepPreviousData })
}
