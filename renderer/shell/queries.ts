import { QueryClient } from '@tanstack/react-query'
import { failureOf } from '#renderer/kit/failures.ts'
import { desk } from '#renderer/link/desk.ts'

/** What main owns, as last told: refreshed by the change stream, never by a clock. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: (failures, error) => failureOf(error).code === 'UNREACHABLE' && failures < 2,
    },
    mutations: {
      networkMode: 'always',
      onError: (error) => {
        if (failureOf(error).code === 'LOCKED') void queries.invalidateQueries({ queryKey: desk.staff.status.key() })
      },
    },
  },
})
