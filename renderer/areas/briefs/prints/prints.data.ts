import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** What waits to be printed, the soonest first. */
export function usePrintQueue() {
  return useQuery(desk.briefs.prints.queue.queryOptions())
}

/** What was printed, taken off or missed, newest first; page by page. */
export function usePastPrints(limit = 30) {
  return useInfiniteQuery(
    desk.briefs.prints.past.infiniteOptions({ input: (cursor: string | null) => ({ cursor, limit }), initialPageParam: null, getNextPageParam: (last) => last.next }),
  )
}

/** What was ever queued for a meeting. */
export function usePrintsOfMeeting(meetingId: string) {
  return useQuery(desk.briefs.prints.ofMeeting.queryOptions({ input: { meetingId } }))
}
