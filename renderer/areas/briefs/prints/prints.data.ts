import { skipToken, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** What waits to be printed, the soonest first. */
export function usePrintQueue(asked = true) {
  return useQuery({ ...desk.briefs.prints.queue.queryOptions(), enabled: asked })
}

/** How many of a document a meeting wants, in each language; of no meeting nothing is known. */
export function useShare(briefId: string, meetingId: string | null) {
  return useQuery(desk.briefs.prints.share.queryOptions({ input: meetingId ? { briefId, meetingId } : skipToken }))
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
