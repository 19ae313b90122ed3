import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Where, when and how often a document was given out. */
export function useGivenOf(id: string) {
  return useQuery(desk.briefs.givenOut.ofBrief.queryOptions({ input: { id } }))
}

/** The documents of which most was given out in a fiscal year. */
export function useMostGiven(year: number) {
  return useQuery({ ...desk.briefs.givenOut.most.queryOptions({ input: { year } }), placeholderData: keepPreviousData })
}
