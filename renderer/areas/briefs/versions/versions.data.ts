import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** The texts kept of a document, newest first, page by page. */
export function useVersions(id: string, limit = 50) {
  return useInfiniteQuery(
    desk.briefs.versions.list.infiniteOptions({
      input: (cursor: string | null) => ({ id, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** One of them with its text, which never changes. */
export function useVersion(id: string, number: number | null) {
  return useQuery({ ...desk.briefs.versions.get.queryOptions({ input: { id, number: number ?? 0 } }), enabled: number !== null })
}
