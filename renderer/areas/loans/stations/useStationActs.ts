import type { Session, Station, Wait } from '#shared/areas/loans/stations.schema.ts'
import { useSayRefusal } from '#renderer/kit/Failure.tsx'
import { failureOf } from '#renderer/kit/failures.ts'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { client } from '#renderer/link/desk.ts'
import type { Opened } from './StationPanel.tsx'

/** What is done at a station with one press. Where only a coordinator may, with a reason, a coordinator is asked for it. */
export function useStationActs(open: (opened: Opened) => void) {
  const { t } = useWords('stations')
  const format = useFormat()
  const say = useSayRefusal()
  const coordinator = useIsCoordinator()
  const stations = client.loans.stations

  const tell = (error: unknown, ask?: Opened) => {
    const known = failureOf(error)
    const overridable = known.code === 'CONFLICT' && ['stationLine', 'stationLimit', 'bookingRules'].includes(known.data.reason)
    if (overridable && coordinator && ask) open(ask)
    else notifyFailure(say(error))
  }
  const sayStarted = useSayStarted()

  return {
    start: (station: Station, waiting: Wait | null, bookingId: string | null = null) =>
      stations
        .start({ roomId: station.roomId, waitId: waiting?.id ?? null, bookingId })
        .then((session) => sayStarted(session), (error: unknown) => tell(error, { panel: 'start', station, waiting })),
    extend: (station: Station, session: Session) =>
      stations
        .extend({ id: session.id })
        .then(({ who, until }) => notifyDone(t('extend.done', { who, until: format.clock(until) })), (error: unknown) => tell(error, { panel: 'extend', station, session })),
    end: (session: Session, stayed: boolean) =>
      stations.end({ id: session.id, stayed }).then(
        ({ id, who, minutes, unwritten }) =>
          notifyDone([t('end.done', { who, count: minutes ?? 0 }), unwritten && t(`unwritten.${unwritten}`)].filter(Boolean).join(' '), {
            undo: () => stations.resume({ id, reason: t('end.undone') }),
          }),
        (error: unknown) => tell(error),
      ),
    resume: ({ id, who }: Session) => stations.resume({ id, reason: t('end.undone') }).then(() => notifyDone(t('end.resumed', { who })), (error: unknown) => tell(error)),
    call: ({ id, who }: Wait, { roomId, name }: Station) =>
      stations.call({ id, roomId }).then(() => notifyDone(t('line.wasCalled', { who, station: name }), { undo: () => stations.requeue({ id }) }), (error: unknown) => tell(error)),
    giveUp: ({ id, who }: Wait) => stations.giveUp({ id }).then(() => notifyDone(t('line.gaveUp', { who }), { undo: () => stations.requeue({ id }) }), (error: unknown) => tell(error)),
  }
}

/** Says who sits where until when; a start by mistake is taken back from there. */
export function useSayStarted() {
  const { t } = useWords('stations')
  const format = useFormat()
  return ({ id, who, roomName, until }: Session) =>
    notifyDone(t('start.done', { who, station: roomName, clock: format.clock(until) }), { undo: () => client.loans.stations.undoStart({ id }) })
}
