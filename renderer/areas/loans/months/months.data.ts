import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** The closed months, and the one to close next. */
export function useMonths() {
  return useQuery(desk.loans.months.list.queryOptions())
}
