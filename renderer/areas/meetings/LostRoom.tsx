import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { useMeetingAct } from './meetings.data.ts'
import { Warning } from './Warning.tsx'

/** The room was booked and then cancelled: it can be taken back while it is free, or another chosen. */
export function LostRoom({ meeting, booking }: { meeting: Meeting; booking: Booking }) {
  const { t } = useWords('meetings')
  const { run, busy, error } = useMeetingAct()
  const takeBack = useMutation(desk.space.reinstate.mutationOptions())
  const onTakeBack = () => takeBack.mutate({ id: booking.id }, { onSuccess: () => notifyDone(t('booking.takenBack', { room: booking.roomName })) })
  return (
    <>
      <Warning>{t('booking.wasCancelled', { room: booking.roomName })}</Warning>
      {!meeting.cancelled && (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" loading={takeBack.isPending} onClick={onTakeBack}>
            {t('booking.takeBack')}
          </Button>
          <Button variant="default" size="compact-sm" loading={busy} onClick={() => void run(() => client.meetings.attachBooking({ id: meeting.id, bookingId: null }))}>
            {t('booking.letGo')}
          </Button>
        </Group>
      )}
      <ActFailure error={takeBack.error ?? error} />
    </>
  )
}
