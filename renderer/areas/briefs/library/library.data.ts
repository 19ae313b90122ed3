import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'
import type { Wish } from './wish.ts'

/** Documents by what is asked for, both languages of one as one, page by page. */
export function useLibrary(wish: Wish) {
  // Of a search the best are shown as one types; of each the whole text is read for its passage.
  const limit = wish.search ? 12 : 30
  return useInfiniteQuery(
    desk.briefs.library.find.infiniteOptions({
      input: (cursor: string | null) => ({ ...wish, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** Topics in use, the most used first. */
export function useTopics() {
  return useQuery(desk.briefs.library.topics.queryOptions())
}

/** Documents whose figures are stale or will be within so many days. */
export function useToRefresh(within?: number) {
  return useQuery(desk.briefs.library.toRefresh.queryOptions({ input: within === undefined ? {} : { within } }))
}
