import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { wallOfSpan } from '#shared/areas/space/space.rules.ts'
import { bookingDetails, type Booking } from '#shared/areas/space/space.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { BookingFields } from './BookingFields.tsx'
import { BookingFile } from './calendar/BookingFile.tsx'
import { bookingForm, inputOf } from './bookingForm.ts'
import { Scoped } from './series/Scoped.tsx'
import { SeriesOfBooking } from './series/SeriesOfBooking.tsx'
import { useScope } from './series/useScope.ts'

interface BookingPanelProps {
  bookingId: string
  onDone: () => void
  /** It was saved on another day: the board follows. */
  onMoved: (day: string) => void
}

/** One booking: what it is, and all that can be changed of it, its time and room too. */
export function BookingPanel({ bookingId, onDone, onMoved }: BookingPanelProps) {
  const { t } = useWords('space')
  const booking = useQuery(desk.space.booking.queryOptions({ input: { id: bookingId } }))
  if (booking.error) return <Failure error={booking.error} />
  if (!booking.data) return null
  if (booking.data.cancelled) return <Text>{t('booking.isCancelled', { reason: booking.data.cancelReason })}</Text>
  return <EditBooking key={bookingId} booking={booking.data} onDone={onDone} onMoved={onMoved} />
}

function EditBooking({ booking, onDone, onMoved }: { booking: Booking } & Omit<BookingPanelProps, 'bookingId'>) {
  const { t } = useWords('space')
  const { zone } = useFormat()
  const details = bookingDetails.parse(booking)
  const { form, submit, busy, failure } = useDeskForm({
    schema: bookingForm,
    defaults: { ...details, override: '', ...wallOfSpan(booking, zone) },
  })
  const scoped = useScope(booking, form)
  const save = submit(async (values) => {
    if (scoped.scope !== 'one') {
      await scoped.save(values.override)
      return onDone()
    }
    const saved = await client.space.update({ id: booking.id, booking: inputOf(values, zone, booking) })
    notifyDone(t('booking.saved'), { undo: () => client.space.update({ id: booking.id, booking: { ...details, start: booking.start, end: booking.end } }) })
    if (dayAt(saved.start, zone) === dayAt(booking.start, zone)) onDone()
    else onMoved(dayAt(saved.start, zone))
  })
  return (
    <Stack gap="xl">
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <BookingFields form={form} except={booking.id} before={booking} />
          <Scoped booking={booking} state={scoped} />
          {failure !== null && <Failure error={failure} />}
          <Button type="submit" loading={busy} disabled={!scoped.ready}>
            {t('booking.save')}
          </Button>
        </Stack>
      </form>
      <CancelBooking booking={booking} scoped={scoped} onDone={onDone} />
      <SeriesOfBooking booking={booking} />
      <BookingFile bookingId={booking.id} />
    </Stack>
  )
}

function CancelBooking({ booking, scoped, onDone }: { booking: Booking; scoped: ReturnType<typeof useScope>; onDone: () => void }) {
  const { t } = useWords('space')
  const say = useSayError()
  const words = useWords('series')
  const [reason, setReason] = useState('')
  const cancel = async () => {
    try {
      if (scoped.scope === 'one') {
        await client.space.cancel({ id: booking.id, reason })
        notifyDone(t('booking.cancelled', { title: booking.title }), { undo: () => client.space.reinstate({ id: booking.id }) })
      } else await scoped.cancel(reason)
      onDone()
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <Group align="flex-end" wrap="nowrap">
      <TextInput style={{ flex: 1 }} label={t('booking.reason')} value={reason} maxLength={200} onChange={(event) => setReason(event.currentTarget.value)} />
      <Button variant="light" color="red" onClick={() => void cancel()}>
        {scoped.scope === 'one' ? t('booking.cancel') : words.t(`cancelScope.${scoped.scope}`)}
      </Button>
    </Group>
  )
}
