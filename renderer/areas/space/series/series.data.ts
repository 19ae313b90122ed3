import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { EditInput, SeriesInput } from '#shared/areas/space/series.schema.ts'
import { desk } from '#renderer/link/desk.ts'

const nothing = { title: '', roomId: '', day: '', from: '', to: '', rule: { repeat: { by: 'day' as const } } }

/** The plan of a series as it is typed; none while it cannot be read. */
export function useSeriesPlan(series: SeriesInput | null) {
  return useQuery({ ...desk.space.series.plan.queryOptions({ input: series ?? nothing }), enabled: series !== null, placeholderData: keepPreviousData })
}

/** The plan of a change of several dates. */
export function useEditPlan(edit: EditInput | null) {
  const none = { ...nothing, bookingId: '', scope: 'all' as const }
  return useQuery({ ...desk.space.series.planEdit.queryOptions({ input: edit ?? none }), enabled: edit !== null, placeholderData: keepPreviousData })
}

/** A series with its live bookings. */
export function useSeries(id: string) {
  return useQuery(desk.space.series.get.queryOptions({ input: { id } }))
}

/** The dates left out of a series. */
export function useSkipped(id: string) {
  return useQuery(desk.space.series.skipped.queryOptions({ input: { id } }))
}
