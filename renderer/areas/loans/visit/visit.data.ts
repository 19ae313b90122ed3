import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Today's visits to the counter, the latest first. */
export function useVisitsToday() {
  return useQuery(desk.loans.visit.list.queryOptions({ input: {} }))
}

/** A visit as it goes on paper. */
export function useVisitSlip(visitId: string) {
  return useQuery(desk.loans.visit.slip.queryOptions({ input: { id: visitId } }))
}
