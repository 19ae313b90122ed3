import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** The stations, the line and the sessions of today. Asked anew by what changes alone: to ask each minute would keep an idle desk from locking. */
export function useStations() {
  return useQuery(desk.loans.stations.view.queryOptions())
}

/** How a group stands towards its quotas this month. */
export function useStandingOf(contactId: string | null) {
  return useQuery({ ...desk.loans.use.standing.queryOptions({ input: { contactId: contactId ?? '' } }), enabled: contactId !== null })
}
