import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Those who wait, in line; or those who no longer do. */
export function useWants(done: boolean) {
  return useQuery(desk.space.waitlist.list.queryOptions({ input: { done } }))
}
