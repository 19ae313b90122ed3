import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ImportOutcome } from '#shared/areas/space/calendarImport.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Calendar files brought in so far, newest first; page by page. */
export function usePastCalendars() {
  return useInfiniteQuery(
    desk.space.calendar.importing.list.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 20 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** One calendar file that was brought in. */
export function usePastCalendar(jobId: string) {
  return useQuery(desk.space.calendar.importing.get.queryOptions({ input: { id: jobId } }))
}

/** What became of an import's dates: all, or those of one outcome; page by page. */
export function useCalendarRows(jobId: string, outcome: ImportOutcome | null) {
  return useInfiniteQuery(
    desk.space.calendar.importing.rows.infiniteOptions({
      input: (cursor: string | null) => ({ jobId, outcome, cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}
