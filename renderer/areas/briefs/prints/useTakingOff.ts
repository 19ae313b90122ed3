import type { Print } from '#shared/areas/briefs/prints.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSayPrint } from './useSayPrint.ts'

/** What a line of the list can have done to it at once: taken off, or queued once more; each can be undone. */
export function useTakingOff() {
  const { t } = useWords('prints')
  const say = useSayPrint()
  const sayError = useSayError()
  const refused = (error: unknown) => notifyFailure(sayError(error))
  const idsOf = (prints: readonly Print[]) => prints.map(({ id }) => id)
  return {
    takeOff: (prints: readonly Print[]) =>
      client.briefs.prints.cancel({ ids: idsOf(prints) }).then(() => notifyDone(t('done.off', { what: say.what(prints) }), { undo: () => client.briefs.prints.restore({ ids: idsOf(prints) }) }), refused),
    again: (prints: readonly Print[]) =>
      client.briefs.prints.again({ ids: idsOf(prints) }).then((made) => notifyDone(t('done.queued', { what: say.what(made) }), { undo: () => client.briefs.prints.cancel({ ids: idsOf(made) }) }), refused),
  }
}
