import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { Language } from '#shared/base/language.ts'
import { desk } from '#renderer/link/desk.ts'

/** A document as it is in the store. */
export function useBrief(id: string) {
  return useQuery(desk.briefs.get.queryOptions({ input: { id } }))
}

/** The starting points there are, each in its language. */
export function useTemplates() {
  return useQuery({ ...desk.briefs.templates.queryOptions(), staleTime: Number.POSITIVE_INFINITY })
}

/** What each merge field says for a meeting, or for none. */
export function useMergeValues(language: Language, meetingId: string | null) {
  return useQuery({ ...desk.briefs.mergeValues.queryOptions({ input: { language, meetingId } }), placeholderData: keepPreviousData })
}

/** The meeting a document is printed for, if there is one. */
export function useMeetingFor(meetingId: string | null) {
  return useQuery(desk.meetings.get.queryOptions({ input: meetingId ? { id: meetingId } : skipToken }))
}
