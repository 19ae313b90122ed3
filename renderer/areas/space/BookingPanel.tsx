import { Button, Kbd, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoticeKind } from '#shared/areas/space/notices.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { BookingFacts } from './booking/BookingFacts.tsx'
import { BookingHistory } from './booking/BookingHistory.tsx'
import { CancelBooking } from './booking/CancelBooking.tsx'
import { CancelledBooking } from './booking/CancelledBooking.tsx'
import { DoorMarks } from './booking/DoorMarks.tsx'
import { EditBooking } from './booking/EditBooking.tsx'
import { Firmness } from './booking/Firmness.tsx'
import { BookingFile } from './calendar/BookingFile.tsx'
import { NoticePart } from './notices/NoticePart.tsx'
import { SeriesOfBooking } from './series/SeriesOfBooking.tsx'

interface BookingPanelProps {
  bookingId: string
  /** What is to be told of it, when that is what it was opened for. */
  notice: NoticeKind | null
  onDone: () => void
  /** It was saved on another day: the board follows. */
  onMoved: (day: string) => void
}

/** One booking: what it is, what can be done with it, and what happened to it. */
export function BookingPanel({ bookingId, notice, onDone, onMoved }: BookingPanelProps) {
  const booking = useQuery(desk.space.booking.queryOptions({ input: { id: bookingId } }))
  if (booking.error) return <Failure error={booking.error} />
  if (!booking.data) return null
  return (
    <Stack gap="lg">
      {booking.data.cancelled ? <CancelledBooking booking={booking.data} /> : <LiveBooking key={bookingId} booking={booking.data} onDone={onDone} onMoved={onMoved} />}
      <SeriesOfBooking booking={booking.data} />
      <NoticePart key={notice} booking={booking.data} kind={notice ?? undefined} />
      <BookingFile bookingId={bookingId} />
      <BookingHistory bookingId={bookingId} />
    </Stack>
  )
}

function LiveBooking({ booking, onDone, onMoved }: { booking: Booking } & Omit<BookingPanelProps, 'bookingId' | 'notice'>) {
  const { t } = useWords('board')
  const [changing, setChanging] = useState(false)
  useHotkeys([['E', () => setChanging(true)]])
  if (changing) return <EditBooking booking={booking} onDone={() => setChanging(false)} onMoved={onMoved} />
  return (
    <>
      <BookingFacts booking={booking} />
      <Firmness booking={booking} onDone={onDone} />
      <DoorMarks booking={booking} />
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} rightSection={<Kbd size="xs">E</Kbd>} aria-keyshortcuts="E" onClick={() => setChanging(true)}>
        {t('panel.change')}
      </Button>
      <CancelBooking booking={booking} onDone={onDone} />
      {booking.overrideReason && <Text size="sm">{t('panel.overridden', { reason: booking.overrideReason })}</Text>}
    </>
  )
}
