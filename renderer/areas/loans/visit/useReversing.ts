import type { Visit } from '#shared/areas/loans/visit.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Takes all of a visit back, by reversals in each ledger; answers whether that was done. */
export function useReversing({ id }: Visit): () => Promise<boolean> {
  const { t } = useWords(['visit', 'loans'])
  const say = useSayError()
  return async () => {
    try {
      await client.loans.visit.reverse({ id, reason: t('loans:reverse.undone') })
      notifyDone(t('visit:reversed'))
      return true
    } catch (error) {
      notifyFailure(say(error))
      return false
    }
  }
}
