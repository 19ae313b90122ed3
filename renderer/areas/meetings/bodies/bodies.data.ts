import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { shippedBodyOf } from '#shared/areas/meetings/bodies.rules.ts'
import type { Appearance, BodyDeadline } from '#shared/areas/meetings/bodies.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** Every body, those in use first. */
export function useBodies() {
  return useQuery(desk.meetings.bodies.list.queryOptions())
}

/** Before whom a meeting speaks, and who does. */
export function useAppearance(meetingId: string) {
  return useQuery(desk.meetings.bodies.appearance.queryOptions({ input: { meetingId } }))
}

/** Writes it, shows what main answers and asks for the checklist anew, whose step to register may have moved. */
export function useAppearanceAct() {
  const queries = useQueryClient()
  const { mutateAsync, error, isPending } = useMutation({ mutationFn: (work: () => Promise<unknown>) => work() })
  const attempt = async (work: () => Promise<Appearance>) => {
    const saved = await work()
    queries.setQueryData(desk.meetings.bodies.appearance.queryKey({ input: { meetingId: saved.meetingId } }), saved)
    await queries.invalidateQueries({ queryKey: desk.meetings.plan.key() })
    return saved
  }
  const run = (work: () => Promise<Appearance>, done?: (saved: Appearance) => void) => void mutateAsync(async () => done?.(await attempt(work))).catch(() => {})
  return { attempt, run, error, busy: isPending }
}

/** Says the name of a body: the program's own in the current language, what someone typed as it is. */
export function useSayBody(): { name: (text: string) => string; how: (text: string) => string } {
  const { t } = useWords('bodies')
  const name = useCallback((text: string) => { const own = shippedBodyOf(text); return own ? t(`shipped.${own}`) : text }, [t])
  const how = useCallback((text: string) => { const own = shippedBodyOf(text); return own ? t(`shippedHow.${own}`) : text }, [t])
  return { name, how }
}

/** "1 business day before, by 12:00 p.m." */
export function useSayDeadline(): (deadline: BodyDeadline | null) => string {
  const { t } = useWords(['bodies', 'meetingKinds'])
  const format = useFormat()
  return (deadline) => {
    if (!deadline) return t('deadline.none')
    const { days, counting, by } = deadline
    const when = days === 0 ? t('meetingKinds:checklist.when.same') : t(`meetingKinds:checklist.when.${counting}`, { count: days })
    return by ? `${when}, ${format.wallClock(by)}` : when
  }
}
