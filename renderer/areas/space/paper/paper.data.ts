import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** A day on paper, and the permit for those unsafe to contact. */
export interface DayWish {
  day: string
  permitId: string | null
}

export function useDoorSigns(wish: DayWish) {
  return useQuery({ ...desk.space.paper.doorSigns.queryOptions({ input: wish }), placeholderData: keepPreviousData })
}

export function useDaySheet(wish: DayWish) {
  return useQuery({ ...desk.space.paper.daySheet.queryOptions({ input: wish }), placeholderData: keepPreviousData })
}

export function useSlip(id: string) {
  return useQuery(desk.space.paper.slip.queryOptions({ input: { id } }))
}
