import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCalendarOff } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { useMeetingAct, useSpan } from './meetings.data.ts'
import { useReinstate } from './planning/useReinstate.ts'

/** Says that a meeting is off, and that its room is still kept, as long as it is. */
export function CancelledNote({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { run, busy, error } = useMeetingAct()
  const takeBack = useReinstate()
  const reinstate = () =>
    run(
      () => takeBack(meeting.id),
      () => notifyDone(t('page.wasReinstated', { title: meeting.title })),
    )
  return (
    <Alert color="red" variant="light" icon={<IconCalendarOff aria-hidden />} title={t('cancelledNote.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('cancelledNote.hint')}</Text>
        {meeting.booking && !meeting.booking.cancelled && <KeptRoom meeting={meeting} booking={meeting.booking} />}
        <Group>
          <Button variant="default" size="compact-sm" loading={busy} onClick={() => void reinstate()}>
            {t('cancelledNote.reinstate')}
          </Button>
        </Group>
        <ActFailure error={error} />
      </Stack>
    </Alert>
  )
}

function KeptRoom({ meeting, booking }: { meeting: Meeting; booking: Booking }) {
  const { t } = useWords('meetings')
  const span = useSpan()
  const cancel = useMutation(desk.space.cancel.mutationOptions())
  const cancelBooking = () =>
    cancel.mutate(
      // A reason is a short line; a title may be as long as a whole one.
      { id: booking.id, reason: t('cancelledNote.reason', { title: meeting.title }).slice(0, 200) },
      { onSuccess: () => notifyDone(t('cancelledNote.bookingCancelled', { room: booking.roomName }), { undo: () => client.space.reinstate({ id: booking.id }) }) },
    )
  return (
    <Group gap="xs">
      <Text size="sm" fw={600}>
        {t('cancelledNote.booking', { room: booking.roomName, span: span(booking.start, booking.end) })}
      </Text>
      <Button variant="default" size="compact-sm" loading={cancel.isPending} onClick={cancelBooking}>
        {t('cancelledNote.cancelBooking')}
      </Button>
      <ActFailure error={cancel.error} />
    </Group>
  )
}
