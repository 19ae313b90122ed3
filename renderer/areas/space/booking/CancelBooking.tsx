import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBookingActs } from '../board/useBookingActs.ts'

/** Gives the room back, with the reason for whoever looks later. */
export function CancelBooking({ booking, onDone }: { booking: Booking; onDone: () => void }) {
  const { t } = useWords('space')
  const { attempt } = useBookingActs()
  const [reason, setReason] = useState('')
  const cancel = async () => {
    const done = await attempt(async () => {
      await client.space.cancel({ id: booking.id, reason })
      notifyDone(t('booking.cancelled', { title: booking.title }), { undo: () => client.space.reinstate({ id: booking.id }) })
    })
    if (done) onDone()
  }
  return (
    <Group align="flex-end" wrap="nowrap">
      <TextInput style={{ flex: 1 }} label={t('booking.reason')} value={reason} maxLength={200} onChange={(event) => setReason(event.currentTarget.value)} />
      <Button variant="light" color="red" onClick={() => void cancel()}>
        {t('booking.cancel')}
      </Button>
    </Group>
  )
}
