import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { liveAgenda, readClock } from '#shared/areas/meetings/live.rules.ts'
import type { ClockMark } from '#shared/areas/meetings/live.schema.ts'
import type { AgendaItem } from '#shared/areas/meetings/agenda.schema.ts'
import type { Span } from '#shared/areas/meetings/meetings.rules.ts'
import { useNow } from '#renderer/kit/useNow.ts'
import { client, desk } from '#renderer/link/desk.ts'

const none: ClockMark[] = []

/** Where a meeting's agenda stands now; every window shows the same, since all read the same marks. */
export function useLive(meetingId: string, meeting: Span, agenda: readonly AgendaItem[]) {
  const queries = useQueryClient()
  const now = useNow()
  const found = useQuery(desk.meetings.live.get.queryOptions({ input: { meetingId } }))
  const marks = found.data?.marks ?? none
  const clock = useMemo(() => readClock(marks), [marks])
  // A mark made a moment ago is later than what the screen takes for now.
  const last = marks.at(-1)?.at ?? 0
  const live = useMemo(() => liveAgenda(clock, meeting, agenda, Math.max(now, last)), [clock, meeting, agenda, now, last])
  const mark = async (what: ClockMark['mark'], itemId: string | null = null) => {
    const answer = await client.meetings.live.mark({ meetingId, after: marks.at(-1)?.id ?? null, mark: what, itemId })
    queries.setQueryData(desk.meetings.live.get.queryKey({ input: { meetingId } }), answer)
  }
  return { clock, live, now, mark, marked: marks.length > 0, ready: found.data !== undefined, error: found.error }
}
