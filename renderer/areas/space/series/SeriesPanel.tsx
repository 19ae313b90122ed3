import { Anchor, Badge, Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { SkippedDate } from '#shared/areas/space/series.schema.ts'
import type { Booking, Placement } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useSeries, useSkipped } from './series.data.ts'
import { Unfold } from './Unfold.tsx'
import { useSayRule } from './useSayRule.ts'
import { useSayState } from './useSayState.ts'

/** A series: its rule in words, its dates, and those left out, each to be booked after all. */
export function SeriesPanel({ seriesId, bookingId }: { seriesId: string; bookingId?: string }) {
  const { t } = useWords('series')
  const found = useSeries(seriesId)
  const skipped = useSkipped(seriesId)
  const { sayRule } = useSayRule()
  if (found.error) return <Failure error={found.error} retry={() => found.refetch()} />
  if (!found.data) return null
  const { series, bookings, own } = found.data
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('panel.title')}
      </Title>
      <Text size="sm">{sayRule(series.rule)}</Text>
      {series.splitFrom && <Text size="sm">{t('panel.split')}</Text>}
      {skipped.data && skipped.data.length > 0 && <LeftOut seriesId={seriesId} dates={skipped.data} />}
      <Unfold label={t('panel.dates', { count: bookings.length })}>
        <List size="sm" mt={4} listStyleType="none">
          {bookings.map((booking) => (
            <List.Item key={booking.id}>
              <DateLine booking={booking} current={booking.id === bookingId} changed={booking.id in own} />
            </List.Item>
          ))}
        </List>
      </Unfold>
    </Stack>
  )
}

function DateLine({ booking, current, changed }: { booking: Booking; current: boolean; changed: boolean }) {
  const { t } = useWords('series')
  const format = useFormat()
  const when = `${format.day(dayAt(booking.start, format.zone), 'short')}, ${format.span(booking.start, booking.end)} · ${booking.roomName}`
  return (
    <Group gap="xs" py={3}>
      {current ? <strong aria-current="true">{when}</strong> : <Anchor component={Link} size="sm" href={`/?day=${dayAt(booking.start, format.zone)}&booking=${booking.id}`}>{when}</Anchor>}
      {changed && (
        <Badge size="sm" variant="outline" color="gray">
          {t('panel.changed')}
        </Badge>
      )}
    </Group>
  )
}

function LeftOut({ seriesId, dates }: { seriesId: string; dates: SkippedDate[] }) {
  const { t } = useWords('series')
  return (
    <Stack gap="xs">
      <Title order={4} size="h6">
        {t('panel.leftOut', { count: dates.length })}
      </Title>
      {dates.map((one) => (
        <LeftOutDate key={one.date.day} seriesId={seriesId} left={one} />
      ))}
    </Stack>
  )
}

function LeftOutDate({ seriesId, left: { date, reason, detail, past } }: { seriesId: string; left: SkippedDate }) {
  const { t } = useWords('series')
  const { t: rules } = useWords('spaceRules')
  const format = useFormat()
  const sayState = useSayState()
  const book = useMutation({
    mutationFn: (place: Placement | null) => client.space.series.bookSkipped({ id: seriesId, day: date.day, place }),
    onSuccess: (booking) =>
      notifyDone(t('panel.booked', { when: `${format.moment(booking.start)} – ${format.clock(booking.end)}`, room: booking.roomName }), { undo: () => client.space.cancel({ id: booking.id, reason: '' }) }),
  })
  const why = reason === 'holiday' && date.holiday ? rules(`holidays.${date.holiday}`) : [t(`reason.${reason}`), reason === 'holiday' ? '' : detail].filter(Boolean).join(' ')
  return (
    <Stack gap={4} p="xs" style={{ border: '1px solid var(--mantine-color-default-border)', borderRadius: 6 }} role="group" aria-label={format.day(date.day)}>
      <Text size="sm" fw={600}>
        {format.day(date.day)}
      </Text>
      <Text size="sm">{why}</Text>
      {!past && date.state !== 'free' && <Text size="sm">{t('panel.stillTaken', { why: sayState(date) })}</Text>}
      {!past && (
        <Group gap="xs">
          {date.state === 'free' && (
            <Button size="compact-sm" variant="default" loading={book.isPending} onClick={() => book.mutate(null)} aria-label={`${t('panel.book')}: ${format.day(date.day)}`}>
              {t('panel.book')}
            </Button>
          )}
          {date.otherRoom && (
            <Button size="compact-sm" variant="default" loading={book.isPending} onClick={() => book.mutate({ roomId: date.otherRoom!.roomId, start: date.start, end: date.end })}>
              {t('way.room', { room: date.otherRoom.roomName, count: date.otherRoom.capacity })}
            </Button>
          )}
          {date.otherTime && (
            <Button size="compact-sm" variant="default" loading={book.isPending} onClick={() => book.mutate({ roomId: date.roomId, ...date.otherTime! })}>
              {t('way.time', { when: format.span(date.otherTime.start, date.otherTime.end) })}
            </Button>
          )}
        </Group>
      )}
      {book.error && <Failure error={book.error} />}
    </Stack>
  )
}
