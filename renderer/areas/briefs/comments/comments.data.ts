import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** What was said of a document's passages. */
export function useThreads(briefId: string) {
  return useQuery(desk.briefs.comments.list.queryOptions({ input: { briefId } }))
}
