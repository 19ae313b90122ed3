import { keepPreviousData, skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Language } from '#shared/base/language.ts'
import { desk } from '#renderer/link/desk.ts'

export interface BriefWish {
  search: string
  language: Language | null
  archived: boolean
}

/** Documents, the last changed first or the best found first, page by page. */
export function useBriefList({ search, language, archived }: BriefWish, limit = 50) {
  return useInfiniteQuery(
    desk.briefs.list.infiniteOptions({
      input: (cursor: string | null) => ({ search, language, archived, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

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

/** When a document was printed, newest first. */
export function usePrintings(id: string) {
  return useQuery(desk.briefs.printings.queryOptions({ input: { id } }))
}

/** The meeting a document is printed for, if there is one. */
export function useMeetingFor(meetingId: string | null) {
  return useQuery(desk.meetings.get.queryOptions({ input: meetingId ? { id: meetingId } : skipToken }))
}
