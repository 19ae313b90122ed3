import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { AccountOf, EntryFilter } from '#shared/areas/loans/stock.schema.ts'
import { boundsOfDay, dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { desk } from '#renderer/link/desk.ts'

/** Every counted item with what there is of it; archived ones last. */
export function useItems() {
  return useQuery(desk.loans.stock.items.queryOptions())
}

/** The ledger's lines that fit, newest first; page by page. */
export function useLedger(filter: EntryFilter, limit = 50) {
  return useInfiniteQuery(
    desk.loans.stock.entries.infiniteOptions({
      input: (cursor: string | null) => ({ ...filter, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** The meetings of the clinic's day that take place: what fares are most often for. */
export function useMeetingsToday() {
  const { zone } = useFormat()
  const today = useQuery(desk.meetings.between.queryOptions({ input: boundsOfDay(dayAt(Date.now(), zone), zone) }))
  return today.data?.filter((meeting) => !meeting.cancelled) ?? []
}

/** Where stock is kept; archived drawers last. */
export function useDrawers() {
  return useQuery(desk.loans.stock.drawers.queryOptions())
}

/** What lies where: now, or at the end of a day gone by. */
export function useShelf(wish: { day?: string | null; itemId?: string | null }) {
  return useQuery({ ...desk.loans.stock.shelf.queryOptions({ input: wish }), placeholderData: keepPreviousData })
}

/** What a contact or a campaign has had this month and this fiscal year. */
export function useHad(of: AccountOf) {
  return useQuery(desk.loans.stock.had.queryOptions({ input: of }))
}

/** The clinic's day. */
export function useToday(): string {
  const { zone } = useFormat()
  return dayAt(Date.now(), zone)
}
