import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Whose names stand on the sheet on which people sign in; what was shown stays until the one with another permit is there. */
export function useSignInSheet(meetingId: string, who: 'coming' | 'invited', permitId: string | null) {
  return useQuery({ ...desk.meetings.door.sheet.queryOptions({ input: { meetingId, who, permitId } }), placeholderData: keepPreviousData })
}
