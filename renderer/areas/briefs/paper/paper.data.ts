import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** All that a document's paper says, for a meeting or for none; with `version`, of a text that was kept. */
export function usePaperContent(id: string, meetingId: string | null, version: number | null = null) {
  return useQuery({ ...desk.briefs.paper.content.queryOptions({ input: { id, meetingId, version } }), placeholderData: keepPreviousData })
}

/** The same of several documents, for one meeting. */
export function usePaperContents(ids: readonly string[], meetingId: string) {
  return useQueries({ queries: ids.map((id) => desk.briefs.paper.content.queryOptions({ input: { id, meetingId } })) })
}
