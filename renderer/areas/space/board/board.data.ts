import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** What touches a window of time. While another window is fetched, the one before stays. */
export function useBoard(span: { from: number; to: number }) {
  return useQuery({ ...desk.space.board.queryOptions({ input: span }), placeholderData: keepPreviousData })
}

/** How much of each room's days is booked. */
export function useMonth(from: string, days: number) {
  return useQuery({ ...desk.space.month.queryOptions({ input: { from, days } }), placeholderData: keepPreviousData })
}

export function useAwaiting() {
  return useQuery(desk.space.awaiting.queryOptions())
}

export function useSites() {
  return useQuery(desk.space.sites.queryOptions())
}
