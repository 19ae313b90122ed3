import { Badge, Button, Text } from '@mantine/core'
import type { Want } from '#shared/areas/space/waitlist.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { Line } from '../hours/Part.tsx'
import { useAct } from '../hours/useAct.ts'
import { useWeekdays } from '../useWeekdays.ts'
import { Whom } from './OfferCard.tsx'

/** Someone in line (with their place and what can be done), or who no longer waits. */
export function WantLine({ want, place, onEdit }: { want: Want; place?: number; onEdit?: () => void }) {
  const { t } = useWords('spaceFinding')
  const format = useFormat()
  const act = useAct()
  const sayNeed = useSayNeed()
  const { id, title, state, offer } = want
  const withdraw = () => act(() => client.space.waitlist.withdraw({ id }), t('waitlist.withdrawn', { title }), () => client.space.waitlist.restore({ id }))
  const restore = () => act(() => client.space.waitlist.restore({ id }), t('waitlist.restored', { title }))
  const actions = onEdit ? (
    <>
      <Button size="compact-sm" variant="default" aria-label={t('waitlist.editOne', { title })} onClick={onEdit}>{t('waitlist.change')}</Button>
      <Button size="compact-sm" variant="subtle" color="red" aria-label={t('waitlist.withdrawOne', { title })} onClick={() => void withdraw()}>{t('waitlist.withdraw')}</Button>
    </>
  ) : state === 'withdrawn' || state === 'lapsed' ? (
    <Button size="compact-sm" variant="default" aria-label={t('waitlist.restoreOne', { title })} onClick={() => void restore()}>{t('waitlist.restore')}</Button>
  ) : undefined
  return (
    <Line actions={actions}>
      <Text size="sm" fw={600} component="div">
        {place !== undefined && `${format.number(place)}. `}
        {title}{' '}
        {state !== 'waiting' && <Badge size="sm" variant="outline" tt="none">{t(`waitlist.states.${state}`)}</Badge>}
      </Text>
      <Whom want={want} />
      <Text size="sm">{sayNeed(want)}</Text>
      {offer && <Text size="sm">{`${offer.roomName} · ${format.moment(offer.start)} – ${format.clock(offer.end)}`}</Text>}
      {want.refused > 0 && <Text size="sm" c="dimmed">{t('waitlist.refused', { count: want.refused })}</Text>}
    </Line>
  )
}

/** A function that says in one line what someone waits for. */
function useSayNeed(): (want: Want) => string {
  const { t } = useWords('spaceFinding')
  const { t: ofRooms } = useWords('rooms')
  const { day, wallClock } = useFormat()
  const weekdays = useWeekdays()
  return (want) => {
    const days = want.firstDay === want.lastDay ? day(want.firstDay) : `${day(want.firstDay)} – ${day(want.lastDay)}`
    const parts = [
      want.roomName ?? (want.kind ? t(`kinds.${want.kind}`) : t('anyRoom')),
      want.siteName,
      want.people !== null && t('forPeople', { count: want.people }),
      t('lasting', { count: want.minutes }),
      days,
      want.weekdays.length > 0 && weekdays.filter(({ weekday }) => want.weekdays.includes(weekday)).map(({ name }) => name).join(', '),
      t('between', { from: wallClock(want.from), to: wallClock(want.to) }),
      want.layout && ofRooms(`layouts.${want.layout}`),
      ...want.features,
      ...want.access.map((one) => ofRooms(`access.${one}`)),
    ]
    return parts.filter(Boolean).join(' · ')
  }
}
