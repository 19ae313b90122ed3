import type { Session } from '#shared/areas/loans/stations.schema.ts'
import { useSayRefusal } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Writes down the minutes of a session that are not written yet; of a campaign that was put away, for the clinic. */
export function useWriteMinutes() {
  const { t } = useWords('stations')
  const say = useSayRefusal()
  return ({ id, who, unwritten }: Session) =>
    client.loans.stations.writeMinutes({ id, forClinic: unwritten === 'campaignGone' }).then(
      ({ minutes }) => notifyDone(t('unwritten.done', { who, count: minutes ?? 0 })),
      (error: unknown) => notifyFailure(say(error)),
    )
}
