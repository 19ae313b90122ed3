import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Undoes a merge and says so, or says why not. */
export function useUndoMerge() {
  const { t } = useWords('duplicates')
  const say = useSayError()
  return async ({ id }: { id: string }): Promise<void> => {
    try {
      const undone = await client.contacts.duplicates.undo({ mergeId: id })
      notifyDone(t('merge.undone', { gone: undone.goneName, kept: undone.keptName }))
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
