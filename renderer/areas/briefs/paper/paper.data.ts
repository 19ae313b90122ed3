import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** All that a document's paper says, for a meeting or for none. */
export function usePaperContent(id: string, meetingId: string | null) {
  return useQuery({ ...desk.briefs.paper.content.queryOptions({ input: { id, meetingId } }), placeholderData: keepPreviousData })
}

/** The same of several documents, for one meeting. */
export function usePaperContents(ids: readonly string[], meetingId: string) {
  return useQueries({ queries: ids.map((id) => desk.briefs.paper.content.queryOptions({ input: { id, meetingId } })) })
}
