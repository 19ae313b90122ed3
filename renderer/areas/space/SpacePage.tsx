import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { addDays, day as daySchema, dayAt } from '#shared/base/time.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { Page } from '#renderer/kit/Page.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Board } from './Board.tsx'
import { BookingPanel } from './BookingPanel.tsx'
import { CalendarPanel } from './calendar/CalendarPanel.tsx'
import { CreateBooking } from './CreateBooking.tsx'
import { DaySwitch } from './DaySwitch.tsx'
import { Rooms } from './Rooms.tsx'
import { useRooms } from './space.data.ts'
import type { Wish } from './wish.ts'

/** The rooms through a day: who has which one, and a free one for whoever asks. */
export default function SpacePage() {
  const { t } = useWords('space')
  const words = useWords('calendar')
  const { zone } = useFormat()
  const [now] = useState(Date.now)
  const today = dayAt(now, zone)
  const { day, bookingId, show } = useBoardAddress(today)
  const [wish, setWish] = useState<Wish | null>(null)
  const [roomsOpen, setRoomsOpen] = useState(false)
  const [calendarOpen, setCalendarOpen] = useState(false)
  const rooms = useRooms()
  const inUse = (rooms.data ?? []).filter((room) => !room.archived)
  const book = () => inUse[0] && setWish({ roomId: inUse[0].id, day, from: '18:00', to: '20:00' })
  useHotkeys([
    ['alt+N', book],
    ['alt+ArrowLeft', () => show({ day: addDays(day, -1), booking: null })],
    ['alt+ArrowRight', () => show({ day: addDays(day, 1), booking: null })],
    ['T', () => show({ day: today, booking: null })],
  ])
  return (
    <Page title={t('title')} actions={<Actions onCalendar={() => setCalendarOpen(true)} onRooms={() => setRoomsOpen(true)} onBook={inUse.length > 0 ? book : undefined} />}>
      {rooms.error && <Failure error={rooms.error} retry={() => rooms.refetch()} />}
      {rooms.data && inUse.length === 0 && <NoRooms onAdd={() => setRoomsOpen(true)} />}
      {inUse.length > 0 && (
        <>
          <DaySwitch day={day} today={today} onChange={(next) => show({ day: next, booking: null })} />
          <Board day={day} rooms={inUse} onWish={setWish} onOpen={(booking) => show({ booking })} />
        </>
      )}
      <SidePanel opened={wish !== null} onClose={() => setWish(null)} title={t('book')}>
        {wish && (
          <CreateBooking
            wish={wish}
            onDone={(booking) => {
              setWish(null)
              show({ day: dayAt(booking.start, zone), booking: null })
            }}
          />
        )}
      </SidePanel>
      <SidePanel opened={bookingId !== null} onClose={() => show({ booking: null })} title={t('booking.title')}>
        {bookingId && <BookingPanel bookingId={bookingId} onDone={() => show({ booking: null })} onMoved={(next) => show({ day: next, booking: bookingId })} />}
      </SidePanel>
      <SidePanel opened={roomsOpen} onClose={() => setRoomsOpen(false)} title={t('rooms.title')}>
        <Rooms />
      </SidePanel>
      <SidePanel opened={calendarOpen} onClose={() => setCalendarOpen(false)} title={words.t('title')}>
        <CalendarPanel day={day} />
      </SidePanel>
    </Page>
  )
}

/** The day and the open booking are part of the address, so that both can be linked to. */
function useBoardAddress(today: string) {
  const [address, setAddress] = useSearchParams()
  const day = daySchema.safeParse(address.get('day')).data ?? today
  const bookingId = address.get('booking')
  const show = (next: { day?: string; booking?: string | null }) =>
    setAddress(() => {
      const shown = new URLSearchParams({ day: next.day ?? day })
      const booking = next.booking === undefined ? bookingId : next.booking
      if (booking) shown.set('booking', booking)
      return shown
    })
  return { day, bookingId, show }
}

function Actions({ onCalendar, onRooms, onBook }: { onCalendar: () => void; onRooms: () => void; onBook: (() => void) | undefined }) {
  const { t } = useWords('space')
  const words = useWords('calendar')
  return (
    <>
      <Button variant="default" onClick={onCalendar}>
        {words.t('title')}
      </Button>
      <Button variant="default" onClick={onRooms}>
        {t('rooms.title')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<Kbd size="xs">Alt N</Kbd>} onClick={onBook} disabled={!onBook}>
        {t('book')}
      </Button>
    </>
  )
}

function NoRooms({ onAdd }: { onAdd: () => void }) {
  const { t } = useWords('space')
  const coordinator = useIsCoordinator()
  return (
    <EmptyState
      icon={<IconBuildingCommunity />}
      title={t('empty.title')}
      hint={coordinator ? t('empty.hint') : t('empty.askCoordinator')}
      action={coordinator && <Button onClick={onAdd}>{t('rooms.addFirst')}</Button>}
    />
  )
}
