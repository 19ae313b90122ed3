import { Button, Text } from '@mantine/core'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBookingActs } from '../board/useBookingActs.ts'
import { BookingFacts } from './BookingFacts.tsx'

/** What was, why it is not, and a way to take it back while its time is free. */
export function CancelledBooking({ booking }: { booking: Booking }) {
  const { t } = useWords(['space', 'board'])
  const { attempt } = useBookingActs()
  const reinstate = () =>
    attempt(async () => {
      await client.space.reinstate({ id: booking.id })
      notifyDone(t('board:panel.reinstated', { title: booking.title }), { undo: () => client.space.cancel({ id: booking.id, reason: booking.cancelReason }) })
    })
  return (
    <>
      <Text fw={600}>{t('space:booking.isCancelled', { reason: booking.cancelReason })}</Text>
      <BookingFacts booking={booking} />
      <Button variant="default" onClick={() => void reinstate()}>
        {t('board:panel.reinstate')}
      </Button>
    </>
  )
}
