import { Badge, Group, Kbd, Text, Title } from '@mantine/core'
import { IconAlarm, IconClockPause } from '@tabler/icons-react'
import { useId } from 'react'
import { earliestBefore, grantFrom, isFree, isUp, minutesLeft, minutesUsed } from '#shared/areas/loans/stations.rules.ts'
import type { Session, Station, StationsView } from '#shared/areas/loans/stations.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { CardButton } from './CardButton.tsx'
import { Free } from './Free.tsx'
import { nextFor } from './nextFor.ts'
import type { Opened } from './StationPanel.tsx'
import classes from './stations.module.css'
import { cardId } from './useStationKeys.ts'
import { useStationActs } from './useStationActs.ts'

export interface StationCardProps {
  station: Station
  number: number
  view: StationsView
  now: number
  onOpen: (opened: Opened) => void
}

/** One computer: who sits there and for how long, what is booked next, and what can be done now with one press. */
export function StationCard(props: StationCardProps) {
  const { station, number, view, now } = props
  const { t } = useWords('stations')
  const heading = useId()
  const { session } = station
  return (
    <article id={cardId(number)} tabIndex={-1} className={classes.card} data-state={stateOf(station, view, now)} aria-labelledby={heading}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h4" id={heading}>
          {station.name}
        </Title>
        {number <= 9 && <Kbd size="xs">{number}</Kbd>}
      </Group>
      {station.siteName && <Text size="sm" c="dimmed">{station.siteName}</Text>}
      {station.archived && <Badge variant="outline" tt="none">{t('card.archived')}</Badge>}
      {session ? <Taken {...props} session={session} /> : <Free {...props} />}
      <Next station={station} now={now} />
    </article>
  )
}

export const stateOf = (station: Station, { settings }: Pick<StationsView, 'settings'>, now: number) => {
  if (!station.session) return 'free'
  if (isUp(station, now)) return 'up'
  return minutesLeft(station.session.until, now) <= settings.warnMinutes ? 'soon' : 'taken'
}

function Taken({ station, session, view, now, onOpen }: StationCardProps & { session: Session }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const state = stateOf(station, view, now)
  // Who sits down where another has just got up begins within the minute.
  const left = minutesLeft(session.until, Math.max(now, session.startedAt))
  const charged = [session.contactName, session.campaignName].filter(Boolean).join(', ')
  return (
    <>
      <div>
        <Text fw={600}>{session.who}</Text>
        {charged && <Text size="sm" c="dimmed">{charged}</Text>}
        {session.overrideReason && <Text size="sm" c="dimmed">{session.overrideReason}</Text>}
      </div>
      <div>
        <Group gap="xs" wrap="nowrap">
          {state === 'soon' && <IconAlarm size={24} color="var(--mantine-color-orange-text)" aria-hidden />}
          {state === 'up' && <IconClockPause size={24} color="var(--mantine-color-red-text)" aria-hidden />}
          <Text className={classes.big}>{state === 'up' ? t('card.up') : t('card.left', { count: left })}</Text>
        </Group>
        <Text size="sm">{t(state === 'up' ? 'card.upSince' : 'card.until', { clock: format.clock(session.until), since: format.clock(session.startedAt) })}</Text>
      </div>
      <TakenActs {...{ station, session, view, now, onOpen }} up={state === 'up'} />
    </>
  )
}

function TakenActs({ station, session, view, now, up, onOpen }: Omit<StationCardProps, 'number'> & { session: Session; up: boolean }) {
  const { t } = useWords('stations')
  const acts = useStationActs(onOpen)
  const { waiting, bookingId } = nextFor(station, view, now)
  const { name } = station
  return (
    <Group gap="xs" className={classes.acts}>
      <CardButton station={name} letter="E" main={up} onClick={() => acts.end(session, false)}>{t('end.do')}</CardButton>
      <CardButton station={name} letter="P" onClick={() => acts.extend(station, session)}>{t('extend.do', { count: view.settings.extensionMinutes })}</CardButton>
      {up && <CardButton station={name} onClick={() => acts.end(session, true)}>{t('end.stayed', { count: minutesUsed(session.until, now) })}</CardButton>}
      {up && (bookingId !== null || isFree(station, now)) && (
        <CardButton station={name} letter="S" onClick={() => acts.start(station, waiting, bookingId)}>
          {bookingId !== null ? t('start.booked', { who: station.next!.title }) : waiting ? t('start.for', { who: waiting.who }) : t('start.next')}
        </CardButton>
      )}
    </Group>
  )
}

/** What is booked there next. */
function Next({ station: { next, session, freeUntil, openUntil }, now }: { station: Station; now: number }) {
  const { t } = useWords('stations')
  const format = useFormat()
  if (next === null || (session === null && next.start - now <= earliestBefore)) return null
  const cut = session === null && grantFrom(now, 1, { openUntil, freeUntil }) === null
  return (
    <Text size="sm" c="dimmed">
      {t(cut ? 'card.nextSoon' : 'card.next', { when: sayWhen(next.start, now, format), title: next.title })}
    </Text>
  )
}

const sayWhen = (start: number, now: number, format: ReturnType<typeof useFormat>) => (dayAt(start, format.zone) === dayAt(now, format.zone) ? format.clock(start) : format.moment(start))
