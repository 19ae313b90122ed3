import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { useMeetingAct, useSpan } from './meetings.data.ts'

/** Bookings of the meeting's day that no meeting has yet: one of them may be meant for it. */
export function BookingsOfDay({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const bookings = useQuery(desk.meetings.attachable.queryOptions({ input: { id: meeting.id } }))
  const { run, busy, error } = useMeetingAct()
  if (!bookings.data?.length) return null
  const attach = (booking: Booking) =>
    void run(
      () => client.meetings.attachBooking({ id: meeting.id, bookingId: booking.id }),
      () => notifyDone(t('booking.attached', { room: booking.roomName }), { undo: () => client.meetings.attachBooking({ id: meeting.id, bookingId: null }) }),
    )
  return (
    <Stack gap={6} mt="xs">
      <Title order={3} size="h6">
        {t('booking.attachTitle')}
      </Title>
      {bookings.data.map((booking) => (
        <BookingLine key={booking.id} booking={booking} busy={busy} attach={() => attach(booking)} />
      ))}
      <ActFailure error={error} />
    </Stack>
  )
}

function BookingLine({ booking, busy, attach }: { booking: Booking; busy: boolean; attach: () => void }) {
  const { t } = useWords('meetings')
  const span = useSpan()
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" truncate>
          {booking.title}
        </Text>
        <Text size="xs" c="dimmed">
          {t('booking.of', { room: booking.roomName, span: span(booking.start, booking.end) })}
        </Text>
      </div>
      <Button variant="default" size="compact-sm" disabled={busy} onClick={attach} aria-label={t('booking.attachOne', { title: booking.title, room: booking.roomName })}>
        {t('booking.attach')}
      </Button>
    </Group>
  )
}
