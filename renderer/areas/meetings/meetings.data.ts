import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { desk } from '#renderer/link/desk.ts'

/** Meetings to come, soonest first, or past, latest first; page by page. */
export function useMeetingList(when: 'upcoming' | 'past', search: string, limit = 50) {
  return useInfiniteQuery(
    desk.meetings.list.infiniteOptions({
      input: (cursor: string | null) => ({ when, search, cursor, limit }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** A meeting with all that hangs on it. */
export function useMeeting(id: string) {
  return useQuery(desk.meetings.get.queryOptions({ input: { id } }))
}

/**
 * What a button of a meeting's page does: `run` takes the call that answers with the meeting as it is then,
 * which is shown at once; what went wrong stays in `error` until the next try. `attempt` throws it instead.
 */
export function useMeetingAct() {
  const queries = useQueryClient()
  const { mutateAsync, error, isPending } = useMutation({
    mutationFn: (work: () => Promise<Meeting>) => work(),
    onSuccess: (meeting) => queries.setQueryData(desk.meetings.get.queryKey({ input: { id: meeting.id } }), meeting),
  })
  const run = useCallback(
    (work: () => Promise<Meeting>, done?: (meeting: Meeting) => void) => mutateAsync(work).then(done, () => {}),
    [mutateAsync],
  )
  return { run, error, busy: isPending, attempt: mutateAsync }
}

/** An error in words; a complaint of the meetings area is said as it is, for buttons that have no field to mark. */
export function useSayMeetingError(): (error: unknown) => string {
  const say = useSayError()
  const { i18n } = useTranslation()
  return useCallback(
    (error) => {
      const failure = failureOf(error)
      const message = failure.code === 'INVALID' ? failure.data.issues[0]?.message : undefined
      return message && /^[a-z]+:\w/i.test(message) ? i18n.t(message as never) : say(error)
    },
    [say, i18n],
  )
}

/** Says from when to when: "6:00 p.m. – 8:00 p.m."; across midnight, with the day it ends. */
export function useSpan() {
  const { clock, day, zone } = useFormat()
  return useCallback(
    (start: number, end: number) => {
      // What ends at midnight ends with its day, not on the next.
      const sameDay = dayAt(start, zone) === dayAt(end - 1, zone)
      return sameDay ? `${clock(start)} – ${clock(end)}` : `${clock(start)} – ${day(dayAt(end, zone), 'short')}, ${clock(end)}`
    },
    [clock, day, zone],
  )
}
