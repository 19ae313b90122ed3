import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ScopedWish } from '#shared/areas/meetings/series.schema.ts'
import type { SeriesRule } from '#shared/areas/space/series.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** A series with its dates and those left out. */
export function useMeetingSeries(id: string) {
  return useQuery(desk.meetings.series.get.queryOptions({ input: { id } }))
}

/** The further dates of a meeting by a rule; none while the rule cannot be read. */
export function useRepeatPlan(meetingId: string, rule: SeriesRule | null) {
  return useQuery({ ...desk.meetings.series.plan.queryOptions({ input: { meetingId, rule: rule ?? { repeat: { by: 'day' } } } }), enabled: rule !== null, placeholderData: keepPreviousData })
}

const noMeeting = { title: '', start: 0, end: 0 }

/** Where a change of several meetings would take their rooms. */
export function useScopedPlan(wish: ScopedWish | null) {
  return useQuery({ ...desk.meetings.series.planEdit.queryOptions({ input: wish ?? { id: '', version: 0, meeting: noMeeting, scope: 'all' } }), enabled: wish !== null, placeholderData: keepPreviousData })
}
