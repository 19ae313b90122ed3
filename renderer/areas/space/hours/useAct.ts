import { useCallback } from 'react'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'

/** A function that does something at once, says that it was done (and how to undo it) or why not. */
export function useAct() {
  const say = useSayError()
  return useCallback(
    async (work: () => Promise<unknown>, done: string, undo?: () => Promise<unknown>) => {
      try {
        await work()
        notifyDone(done, undo ? { undo } : {})
      } catch (error) {
        notifyFailure(say(error))
      }
    },
    [say],
  )
}
