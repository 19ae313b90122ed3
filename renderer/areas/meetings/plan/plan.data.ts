import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Plan, Step } from '#shared/areas/meetings/plan.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** A meeting's agenda and checklist. */
export function usePlan(meetingId: string) {
  return useQuery(desk.meetings.plan.get.queryOptions({ input: { meetingId } }))
}

/** What is due for any meeting, or was missed. */
export function useDueSteps() {
  return useQuery(desk.meetings.plan.due.queryOptions())
}

/**
 * What a button of the plan does: `attempt` takes the call that answers with the plan as it is then, shows it at once and
 * throws what is refused; `run` leaves that in `error` until the next try.
 */
export function usePlanAct() {
  const queries = useQueryClient()
  const keep = (plan: Plan) => queries.setQueryData(desk.meetings.plan.get.queryKey({ input: { meetingId: plan.meetingId } }), plan)
  const { mutateAsync, error } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = async (work: () => Promise<Plan>) => {
    const plan = await work()
    keep(plan)
    return plan
  }
  const run = (work: () => Promise<unknown>) => void mutateAsync(work).catch(() => {})
  return { attempt, run, error }
}

/** By when a step is due, in words: "by Thu, Dec 3, 12:00 p.m.", or that it is late. */
export function useSayDue(): (step: Step, now: number) => string {
  const { t } = useWords('meetingKinds')
  const format = useFormat()
  return ({ due, by, lateFrom }, now) => {
    const day = format.day(due, 'short')
    if (now >= lateFrom) return t('checklist.late', { when: by ? `${day}, ${format.wallClock(by)}` : day })
    return by ? t('checklist.dueAt', { day, clock: format.wallClock(by) }) : t('checklist.due', { day })
  }
}
