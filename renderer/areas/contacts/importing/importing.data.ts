import { useInfiniteQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Files brought in so far, newest first; page by page. */
export function usePastImports() {
  return useInfiniteQuery(
    desk.contacts.importing.list.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 20 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}
