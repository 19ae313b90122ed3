import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { AccountOf } from '#shared/areas/loans/stock.schema.ts'
import type { Payer, UseFilter } from '#shared/areas/loans/use.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Every rate ever set, by kind, the latest first. */
export function useRates() {
  return useQuery(desk.loans.use.terms.rates.queryOptions())
}

/** Everyone's quotas, then those of contacts. */
export function useQuotas() {
  return useQuery(desk.loans.use.terms.quotas.queryOptions())
}

/** Meters with their last reading; archived ones last. */
export function useMeters() {
  return useQuery(desk.loans.use.terms.meters.queryOptions())
}

/** Above how many the desk asks. */
export function useUseSettings() {
  return useQuery(desk.loans.use.terms.settings.queryOptions())
}

/** How a contact stands towards its quotas in the month of a day, or of today. */
export function useStanding(contactId: string | null, day: string | null | undefined) {
  return useQuery({ ...desk.loans.use.standing.queryOptions({ input: { contactId: contactId!, day } }), enabled: contactId !== null })
}

/** The kinds at hand. */
export function useUsual() {
  return useQuery(desk.loans.use.usual.queryOptions())
}

/** The jobs that fit, newest first; page by page. */
export function useJobs(filter: UseFilter, limit = 50) {
  return useInfiniteQuery(
    desk.loans.use.jobs.infiniteOptions({
      input: (cursor: string | null) => ({ ...filter, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** A month of an account. */
export function useStatement(payer: Payer, month: string) {
  return useQuery(desk.loans.use.statement.queryOptions({ input: { payer, month } }))
}

/** What an account used this month and this fiscal year. */
export function useUsed(of: AccountOf) {
  return useQuery(desk.loans.use.used.queryOptions({ input: of }))
}
