import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { TimelineKind } from '#shared/areas/contacts/timeline.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** What happened with a contact and is to come, newest first, page by page; no kinds: all of them. */
export function useTimeline(contactId: string, kinds: TimelineKind[]) {
  return useInfiniteQuery(
    desk.contacts.timeline.list.infiniteOptions({
      input: (cursor: string | null) => ({ contactId, kinds, cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** The whole of one entry, once it is wanted. */
export function useEntry(id: string, wanted = true) {
  return useQuery({ ...desk.contacts.timeline.get.queryOptions({ input: { id } }), enabled: wanted })
}
