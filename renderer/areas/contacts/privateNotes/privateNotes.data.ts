import { useInfiniteQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** A contact's private notes, the latest day first. */
export function usePrivateNotes(contactId: string) {
  return useInfiniteQuery(
    desk.contacts.privateNotes.list.infiniteOptions({
      input: (cursor: string | null) => ({ contactId, cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}
