import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { phraseOf } from '#shared/areas/contacts/ties.rules.ts'
import type { Way } from '#shared/areas/contacts/ties.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** Every kind of tie in the clinic's order, archived ones too. */
export function useTieKinds() {
  return useQuery(desk.contacts.ties.kinds.queryOptions())
}

/** A kind's name as told from one end, in the language of the screen. */
export function useTiePhrase(): (kindId: string, way: Way) => string {
  const { language } = useWords('ties')
  const kinds = useTieKinds().data
  return useCallback(
    (kindId, way) => {
      const kind = kinds?.find(({ id }) => id === kindId)
      return kind ? phraseOf(kind, way)[language] : ''
    },
    [kinds, language],
  )
}

/** A contact's ties that hold today, or those that no longer do; page by page. */
export function useTies(contactId: string, past: boolean, limit = 100) {
  return useInfiniteQuery(
    desk.contacts.ties.list.infiniteOptions({
      input: (cursor: string | null) => ({ contactId, past, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** How many ties a contact has. */
export function useTieCount(contactId: string) {
  return useQuery(desk.contacts.ties.count.queryOptions({ input: { contactId } }))
}

/** Who knows whom, two steps from a contact; the last one stays until the next is there. */
export function useNetwork(contactId: string, past: boolean) {
  return useQuery({ ...desk.contacts.ties.network.queryOptions({ input: { contactId, past } }), placeholderData: keepPreviousData })
}

/** The shortest ways between two contacts. */
export function useTiePaths(fromId: string, toId: string | null) {
  return useQuery({ ...desk.contacts.ties.paths.queryOptions({ input: { fromId, toId: toId ?? fromId } }), enabled: toId !== null && toId !== fromId })
}
