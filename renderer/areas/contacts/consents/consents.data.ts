import { useInfiniteQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** A contact's consents, the one given last first. */
export function useConsents(contactId: string) {
  return useInfiniteQuery(
    desk.contacts.consents.list.infiniteOptions({
      input: (cursor: string | null) => ({ contactId, cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** Withdrawals still to act on, the most urgent first. */
export function useWithdrawals() {
  return useInfiniteQuery(
    desk.contacts.consents.withdrawals.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** Consents that run out soon; with a permit, those of the contacts it names too. */
export function useExpiring(permitId: string | null) {
  return useInfiniteQuery(
    desk.contacts.consents.expiring.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, permitId, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}
