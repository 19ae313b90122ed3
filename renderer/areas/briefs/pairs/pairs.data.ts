import { skipToken, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** How many sections of a document stand how in its two languages; nothing is asked for one without another language. */
export function usePairCounts(briefId: string | null) {
  return useQuery(desk.briefs.pairs.counts.queryOptions({ input: briefId ? { id: briefId } : skipToken }))
}

/** What was last said to be the same in both. */
export function useAgreements(briefId: string) {
  return useQuery(desk.briefs.pairs.agreements.queryOptions({ input: { id: briefId } }))
}
