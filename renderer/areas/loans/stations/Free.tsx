import { Group, Text } from '@mantine/core'
import { grantFrom, isFree } from '#shared/areas/loans/stations.rules.ts'
import type { Station, StationBooking } from '#shared/areas/loans/stations.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { CardButton } from './CardButton.tsx'
import { nextFor } from './nextFor.ts'
import type { StationCardProps } from './StationCard.tsx'
import classes from './stations.module.css'
import { useStationActs } from './useStationActs.ts'

/** A computer at which nobody sits: free for how long and why no longer, waited for by who has booked, or closed. */
export function Free({ station, view, now, onOpen }: StationCardProps) {
  const { t } = useWords('stations')
  const coordinator = useIsCoordinator()
  const { waiting, bookingId } = nextFor(station, view, now)
  const acts = useStationActs(onOpen)
  const { name, next } = station
  if (next && bookingId !== null) return <Booked station={station} next={next} now={now} onStart={() => void acts.start(station, null, bookingId)} />
  const free = isFree(station, now)
  const closed = station.openUntil === null || station.openUntil <= now
  return (
    <>
      <div>
        <Text className={classes.big}>{t(free ? 'card.free' : closed ? 'card.closed' : 'card.short')}</Text>
        {free && <Offer station={station} minutes={view.settings.sessionMinutes} now={now} />}
      </div>
      <Group gap="xs" className={classes.acts}>
        {free && (
          <CardButton station={name} letter="S" main onClick={() => acts.start(station, waiting)}>
            {waiting ? t('start.for', { who: waiting.who }) : t('start.do')}
          </CardButton>
        )}
        {(free || coordinator) && (
          <CardButton station={name} onClick={() => onOpen({ panel: 'start', station, waiting })}>
            {t(free ? 'start.more' : 'start.allTheSame')}
          </CardButton>
        )}
      </Group>
    </>
  )
}

/** How long whoever sits down now would have. */
function Offer({ station, minutes, now }: { station: Station; minutes: number; now: number }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const grant = grantFrom(now, minutes, station)
  if (!grant) return null
  const words = { booking: 'card.offerBooked', closing: 'card.offerClosing', none: 'card.offer' } as const
  return <Text size="sm">{t(words[grant.shortened ?? 'none'], { count: grant.minutes, clock: format.clock(grant.until) })}</Text>
}

/** Someone has booked it and is due: they sit down, or they did not come. */
function Booked({ station: { name }, next, now, onStart }: { station: Station; next: StationBooking; now: number; onStart: () => void }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const say = useSayError()
  const mark = (noShow: boolean) => client.space.markDoor({ id: next.id, mark: noShow ? 'noShow' : null })
  const missed = () => mark(true).then(() => notifyDone(t('booked.missed', { who: next.title }), { undo: () => mark(false) }), (error: unknown) => notifyFailure(say(error)))
  return (
    <>
      <div>
        <Text className={classes.big}>{t('booked.title')}</Text>
        <Text size="sm">{t('booked.who', { who: [next.title, next.contactName].filter(Boolean).join(', '), from: format.clock(next.start), to: format.clock(next.end) })}</Text>
      </div>
      <Group gap="xs" className={classes.acts}>
        <CardButton station={name} letter="S" main onClick={onStart}>{t('start.do')}</CardButton>
        {next.start <= now && <CardButton station={name} onClick={missed}>{t('booked.miss')}</CardButton>}
      </Group>
    </>
  )
}
