import { Anchor, Button, Group, Text } from '@mantine/core'
import { Link } from 'wouter'
import { covers } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useRooms } from '#renderer/areas/space/space.data.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { useMeetingAct, useSpan } from './meetings.data.ts'
import { Warning } from './Warning.tsx'

/** The room that is booked, and whether it is large enough and kept long enough. */
export function BookedRoom({ meeting, booking }: { meeting: Meeting; booking: Booking }) {
  const { t } = useWords('meetings')
  const { zone, day } = useFormat()
  const span = useSpan()
  const { run, busy, error } = useMeetingAct()
  const booked = dayAt(booking.start, zone)
  const detach = () =>
    run(
      () => client.meetings.attachBooking({ id: meeting.id, bookingId: null }),
      () =>
        notifyDone(t('booking.detached', { room: booking.roomName }), {
          undo: () => client.meetings.attachBooking({ id: meeting.id, bookingId: booking.id }),
        }),
    )
  return (
    <>
      <Text fw={600}>{booking.roomName}</Text>
      <Text size="sm">
        {day(booked, 'short')}, {span(booking.start, booking.end)}
      </Text>
      <TooSmall meeting={meeting} booking={booking} />
      {!meeting.cancelled && !covers(booking, meeting) && (
        <Warning>{t('booking.otherTime', { booked: span(booking.start, booking.end), meeting: span(meeting.start, meeting.end) })}</Warning>
      )}
      <Group gap="md">
        <Anchor component={Link} href={`~/space?day=${booked}&booking=${booking.id}`} size="sm">
          {t('booking.open')}
        </Anchor>
        <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void detach()}>
          {t('booking.detach')}
        </Button>
      </Group>
      <ActFailure error={error} />
    </>
  )
}

function TooSmall({ meeting, booking }: { meeting: Meeting; booking: Booking }) {
  const { t } = useWords('meetings')
  const room = useRooms().data?.find((one) => one.id === booking.roomId)
  if (!room || meeting.expected === null || room.capacity >= meeting.expected) return null
  return <Warning>{t('booking.tooSmallNow', { room: room.name, count: room.capacity, expected: meeting.expected })}</Warning>
}
