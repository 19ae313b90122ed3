import type { Session } from '#shared/areas/loans/stations.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Writes down the minutes of a session that are not written yet; of a campaign that was put away, for the clinic. */
export function useWriteMinutes() {
  const { t } = useWords('stations')
  const say = useSayError()
  return ({ id, who, unwritten }: Session) =>
    client.loans.stations.writeMinutes({ id, forClinic: unwritten === 'campaignGone' }).then(
      ({ minutes }) => notifyDone(t('unwritten.done', { who, count: minutes ?? 0 })),
      // There is no form to mark: what is still missing is said in full.
      (error: unknown) => notifyFailure(failureOf(error).code === 'INVALID' ? t('unwritten.noRate') : say(error)),
    )
}
