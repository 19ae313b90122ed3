import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** How far a document is, and how it came there. */
export function useStanding(id: string) {
  return useQuery(desk.briefs.states.get.queryOptions({ input: { id } }))
}
