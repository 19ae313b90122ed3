import { Button, Stack } from '@mantine/core'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { KeptDraft, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { BookingFields } from './BookingFields.tsx'
import { bookingForm, emptyBooking, inputOf } from './bookingForm.ts'
import { Repeating } from './series/Repeating.tsx'
import { useRepeat } from './series/useRepeat.ts'
import type { Wish } from './wish.ts'

const placeFields = ['roomId', 'day', 'from', 'to', 'overnight']

/** Books a room for whoever stands at the counter. */
export function CreateBooking({ wish: { chosen, ...wish }, onDone }: { wish: Wish; onDone: (booking: Booking) => void }) {
  const { t } = useWords('space')
  const format = useFormat()
  const { form, submit, busy, failure, restored, discard } = useDeskForm({ schema: bookingForm, defaults: { ...emptyBooking, ...wish }, place: 'space/new', ...(chosen ? { given: placeFields } : {}) })
  const repeating = useRepeat(form)
  const save = submit(async (values) => {
    if (repeating.repeat) return onDone(await repeating.book())
    const booking = await client.space.book(inputOf(values, format.zone))
    notifyDone(t('booking.booked', { room: booking.roomName, when: `${format.moment(booking.start)} – ${format.clock(booking.end)}` }), {
      undo: () => client.space.cancel({ id: booking.id, reason: t('booking.undone') }),
    })
    onDone(booking)
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm">
        <KeptDraft restored={restored} discard={discard} />
        <BookingFields form={form} mayHold={repeating.repeat === null} />
        <Repeating state={repeating} />
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy} disabled={repeating.repeat !== null && !repeating.ready}>
          {t('book')}
        </Button>
      </Stack>
    </form>
  )
}
