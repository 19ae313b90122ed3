import type { Consent } from '#shared/areas/contacts/consents.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Notes that a withdrawal was acted on; after a slip it can be taken back. */
export function useSetActioned() {
  const { t } = useWords('consents')
  const say = useSayError()
  return async ({ id }: Consent) => {
    try {
      await client.contacts.consents.setActioned({ id, actioned: true })
      notifyDone(t('row.actionedDone'), { undo: () => client.contacts.consents.setActioned({ id, actioned: false }) })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
}
