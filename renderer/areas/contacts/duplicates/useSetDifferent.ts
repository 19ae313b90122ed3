import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

interface Named {
  id: string
  name: string
}

/** Says that two contacts are not the same, and offers to take it back; answers whether it was done. */
export function useSetDifferent() {
  const { t } = useWords('duplicates')
  const say = useSayError()
  return async (a: Named, b: Named): Promise<boolean> => {
    const set = (different: boolean) => client.contacts.duplicates.setDifferent({ aId: a.id, bId: b.id, different })
    try {
      await set(true)
      notifyDone(t('pairs.differentDone', { a: a.name, b: b.name }), { undo: () => set(false) })
      return true
    } catch (error) {
      notifyFailure(say(error))
      return false
    }
  }
}
