import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Counts, the newest first; those under way are always among the first. */
export function useCounts() {
  return useInfiniteQuery(
    desk.loans.counts.list.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 20 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** The lots that lie in a drawer, without how many. */
export function useToCount(drawerId: string) {
  return useQuery(desk.loans.counts.toCount.queryOptions({ input: { drawerId } }))
}
