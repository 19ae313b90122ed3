import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** The steps from the first to the last, archived ones among them. */
export function useLadderSteps() {
  return useQuery(desk.contacts.ladder.steps.queryOptions())
}

/** A person's moves, newest first; page by page. */
export function useLadderMoves(contactId: string, limit = 20) {
  return useInfiniteQuery(
    desk.contacts.ladder.moves.infiniteOptions({
      input: (cursor: string | null) => ({ contactId, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** How many people stand on each step. */
export function useLadderCounts() {
  return useQuery(desk.contacts.ladder.counts.queryOptions())
}

/** Who stands on a step, the longest there first; page by page. */
export function usePeopleOnStep(stepId: string, limit = 100) {
  return useInfiniteQuery(
    desk.contacts.ladder.people.infiniteOptions({
      input: (cursor: string | null) => ({ stepId, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}
