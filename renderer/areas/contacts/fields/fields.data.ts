import { useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** The clinic's own fields in their order, archived ones last. */
export function useFields() {
  return useQuery(desk.contacts.fields.list.queryOptions())
}
