import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { TypedContact } from '#shared/areas/contacts/duplicates.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Contacts that may be the one being typed; nothing is asked until enough is typed. */
export function useLikeContacts(contact: TypedContact | null) {
  return useQuery({
    ...desk.contacts.duplicates.like.queryOptions({ input: { contact: contact ?? { kind: 'person' } } }),
    enabled: contact !== null,
    placeholderData: keepPreviousData,
  })
}

/** When everyone was last compared, and what was found. */
export function useLastFound() {
  return useQuery(desk.contacts.duplicates.lastFound.queryOptions())
}

/** Pairs that may be the same, likeliest first. */
export function usePairs() {
  return useInfiniteQuery(
    desk.contacts.duplicates.pairs.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** Two contacts side by side. */
export function useComparison(aId: string, bId: string) {
  return useQuery(desk.contacts.duplicates.compare.queryOptions({ input: { aId, bId } }))
}

/** What was merged, the latest first. */
export function useMerges() {
  return useInfiniteQuery(
    desk.contacts.duplicates.merges.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** The rules in force. */
export function useDuplicateRules() {
  return useQuery(desk.contacts.duplicates.rules.queryOptions())
}

/** Into whom an archived contact was merged, if it was. */
export function useMergedInto(id: string, archived: boolean) {
  return useQuery({ ...desk.contacts.duplicates.mergedInto.queryOptions({ input: { id } }), enabled: archived })
}
