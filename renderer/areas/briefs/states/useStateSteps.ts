import { useMutation } from '@tanstack/react-query'
import type { Brief, BriefState } from '#shared/areas/briefs/briefs.schema.ts'
import { useSayRefusal } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

const steps = { draft: client.briefs.states.backToDraft, review: client.briefs.states.askForReview, approved: client.briefs.states.approve, published: client.briefs.states.publish } as const

/** Takes a document a step on or back, and says so. */
export function useStateSteps(brief: Brief) {
  const { t } = useWords('briefStates')
  const say = useSayRefusal()
  return useMutation({
    mutationFn: ({ to, version, word }: { to: BriefState; version: number; word: string }) => steps[to]({ id: brief.id, version, word }),
    onSuccess: ({ state, title }) => notifyDone(t(`done.${state}`, { title })),
    onError: (error) => notifyFailure(say(error)),
  })
}
