import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Every campaign by name; archived ones last. */
export function useCampaigns() {
  return useQuery(desk.campaigns.list.queryOptions())
}
