import '@mantine/schedule/styles.css'
import { Text } from '@mantine/core'
import { ResourcesDayView, type ScheduleEventData } from '@mantine/schedule'
import { useMemo } from 'react'
import { boardHours } from '#shared/areas/space/space.rules.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { momentOfWall, wallAt } from '#shared/base/time.ts'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from './board.module.css'
import { useBoardLabels } from './useBoardLabels.ts'
import { useBookingsOn } from './space.data.ts'
import type { Wish } from './wish.ts'

interface BoardProps {
  day: string
  rooms: Room[]
  /** A stretch of an empty row was chosen. */
  onWish: (wish: Wish) => void
  onOpen: (bookingId: string) => void
}

/** Rooms as rows, the day's hours across; a stretch is dragged to book it, a booking to move it. */
export function Board({ day, rooms, onWish, onOpen }: BoardProps) {
  const { language } = useWords('space')
  const { zone } = useFormat()
  const labels = useBoardLabels()
  const bookings = useBookingsOn(day, zone)
  const moveTo = useMove()
  const hours = boardHours(day, bookings.data ?? [], zone)
  const events = useMemo(() => (bookings.data ?? []).map((booking) => eventOf(booking, zone)), [bookings.data, zone])
  if (bookings.error) return <Failure error={bookings.error} retry={() => bookings.refetch()} />
  const wish = (roomId: string | number | undefined, start: string, end: string) =>
    onWish({ roomId: String(roomId), day: start.slice(0, 10), from: start.slice(11, 16), to: end.slice(11, 16) })
  return (
    <ResourcesDayView
      date={day}
      resources={rooms.map((room) => ({ id: room.id, label: <RoomLabel room={room} /> }))}
      events={events}
      startTime={clockOf(hours.first)}
      endTime={hours.last === 24 ? '23:59:59' : clockOf(hours.last)}
      intervalMinutes={30}
      slotWidth={32}
      rowHeight={58}
      locale={language.toLowerCase()}
      labels={labels}
      slotLabelFormat={(slot) => onTheHour(slot, language)}
      withHeader={false}
      withCurrentTimeIndicator
      withCurrentTimeBubble={false}
      getCurrentTime={() => wallAt(Date.now(), zone)}
      withEventsDragAndDrop
      eventDragInterval={15}
      withDragSlotSelect
      onTimeSlotClick={({ resourceId, slotStart, slotEnd }) => wish(resourceId, slotStart, slotEnd)}
      onSlotDragEnd={({ resourceId, rangeStart, rangeEnd }) => wish(resourceId, rangeStart, rangeEnd)}
      onEventClick={(event) => onOpen(String(event.id))}
      onEventDrop={({ eventId, newStart, newEnd, resourceId }) => {
        const before = bookings.data?.find((booking) => booking.id === eventId)
        if (before) void moveTo(before, { roomId: String(resourceId ?? before.roomId), start: momentOfWall(newStart, zone), end: momentOfWall(newEnd, zone) })
      }}
      renderEventBody={(event) => <EventBody event={event} />}
      classNames={{ resourcesDayViewRowSlot: classes.slot, resourcesDayViewTimeLabel: classes.time, resourcesDayViewResourceLabel: classes.label }}
    />
  )
}

/** Hours are named, half hours only drawn. */
function onTheHour(slot: string, language: Language): string {
  const [hour = 0, minutes = 0] = slot.slice(-8).split(':').map(Number)
  if (minutes !== 0) return ''
  if (language === 'fr-CA') return `${hour}\u00a0h`
  return `${hour % 12 || 12}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`
}

const clockOf = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`

function eventOf(booking: Booking, zone: string): ScheduleEventData {
  return {
    id: booking.id,
    title: booking.title,
    start: wallAt(booking.start, zone),
    end: wallAt(booking.end, zone),
    resourceId: booking.roomId,
    color: 'ink',
    variant: 'light',
    payload: { booking },
  }
}

function EventBody({ event }: { event: ScheduleEventData }) {
  const format = useFormat()
  const { booking } = event.payload as { booking: Booking }
  return (
    <span className={classes.event} title={`${booking.title} · ${format.span(booking.start, booking.end)}${booking.contactName ? ` · ${booking.contactName}` : ''}`}>
      <strong>{booking.title}</strong>
      <span>{booking.contactName ?? format.span(booking.start, booking.end)}</span>
    </span>
  )
}

function RoomLabel({ room }: { room: Room }) {
  const { t } = useWords('space')
  return (
    <span className={classes.room}>
      <Text component="span" size="sm" fw={600}>
        {room.name}
      </Text>
      <Text component="span" size="xs" c="dimmed">
        {t('rooms.seats', { count: room.capacity })}
      </Text>
    </span>
  )
}

function useMove() {
  const { t } = useWords('space')
  const say = useSayError()
  const format = useFormat()
  const moveTo = async (before: Booking, to: { roomId: string; start: number; end: number }) => {
    try {
      const moved = await client.space.move({ id: before.id, to })
      const back = { roomId: before.roomId, start: before.start, end: before.end }
      notifyDone(t('booking.moved', { title: moved.title, room: moved.roomName, when: format.span(moved.start, moved.end) }), {
        undo: () => client.space.move({ id: before.id, to: back }),
      })
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return moveTo
}
