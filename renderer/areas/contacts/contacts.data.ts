import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ContactKind } from '#shared/areas/contacts/contacts.schema.ts'
import { desk } from '#renderer/link/desk.ts'

export interface ContactFilter {
  search: string
  kind: ContactKind | null
  tag: string | null
  groupId: string | null
  archived: boolean
}

/** Contacts by name, or best first when something is typed; page by page. */
export function useContactList(filter: ContactFilter, limit = 100) {
  return useInfiniteQuery(
    desk.contacts.list.infiniteOptions({
      input: (cursor: string | null) => ({ ...filter, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** Everything about one contact. */
export function useContact(id: string) {
  return useQuery(desk.contacts.get.queryOptions({ input: { id } }))
}

/** How many persons and organizations there are, archived ones left out. */
export function useContactCount() {
  return useQuery(desk.contacts.count.queryOptions())
}

/** Every tag in use, by name. */
export function useContactTags() {
  return useQuery(desk.contacts.tags.queryOptions())
}
