import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** All that decides when the rooms may be had. */
export function useHoursSettings() {
  return useQuery(desk.space.hours.settings.queryOptions())
}

/** Every site, archived ones too. */
export function useSites() {
  return useQuery(desk.space.sites.queryOptions())
}
