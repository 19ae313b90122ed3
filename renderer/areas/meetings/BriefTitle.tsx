import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** The title of a brief that is known by its id; empty until it is there. */
export function useBriefTitle(briefId: string): string {
  return useQuery(desk.briefs.get.queryOptions({ input: { id: briefId } })).data?.title ?? ''
}

export function BriefTitle({ briefId }: { briefId: string }) {
  return useBriefTitle(briefId)
}
