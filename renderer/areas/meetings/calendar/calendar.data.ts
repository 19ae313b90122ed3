import { useInfiniteQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Calendar files of meetings brought in so far, newest first. */
export function useMeetingImports() {
  return useInfiniteQuery(desk.meetings.calendar.importing.list.infiniteOptions({ input: (cursor: string | null) => ({ cursor, limit: 20 }), initialPageParam: null, getNextPageParam: (last) => last.next }))
}
