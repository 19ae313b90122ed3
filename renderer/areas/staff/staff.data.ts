import { useQuery } from '@tanstack/react-query'
import type { Clinic, Member } from '#shared/areas/staff/staff.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Who sits here. */
export function useMe(): Member | null {
  return useQuery(desk.staff.status.queryOptions()).data?.me ?? null
}

/** Whether the one who sits here may do what only coordinators may. */
export function useIsCoordinator(): boolean {
  return useMe()?.role === 'coordinator'
}

export function useClinic(): Clinic | null {
  return useQuery(desk.staff.status.queryOptions()).data?.clinic ?? null
}
