import { Button, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { offerRooms, type RoomOffer } from '#shared/areas/meetings/meetings.rules.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { RoomAt } from '#shared/areas/space/space.schema.ts'
import { overlaps } from '#shared/areas/space/space.rules.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { useMeetingAct, useSpan } from './meetings.data.ts'

type Offer = RoomOffer<RoomAt>

/** The rooms for the meeting's time, free ones first; booking one is one press. */
export function RoomOffers({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const rooms = useQuery(desk.space.roomsAt.queryOptions({ input: { start: meeting.start, end: meeting.end } }))
  const { run, busy, error } = useMeetingAct()
  if (!rooms.data) return <ActFailure error={rooms.error} />
  const offers = offerRooms(rooms.data, meeting.expected)
  const free = offers.filter((offer) => offer.inTheWay.length === 0)
  const book = (room: Room) =>
    void run(
      () => client.meetings.bookRoom({ id: meeting.id, roomId: room.id }),
      (booked) => notifyDone(t('booking.booked', { room: room.name }), { undo: () => cancelAndLetGo(booked) }),
    )
  if (offers.length === 0) return <Text size="sm">{t('booking.noRooms')}</Text>
  return (
    <Stack gap={6}>
      {free.length === 0 && <Text size="sm">{t('booking.noneFree')}</Text>}
      {free.map((offer) => (
        <FreeRoom key={offer.room.id} offer={offer} busy={busy} book={() => book(offer.room)} />
      ))}
      <TakenRooms offers={offers.slice(free.length)} meeting={meeting} />
      <ActFailure error={error} />
    </Stack>
  )
}

/** The undo of a booking made from here: the meeting is as it was before, and the room is free again. */
async function cancelAndLetGo(meeting: Meeting) {
  if (!meeting.booking) return
  await client.meetings.attachBooking({ id: meeting.id, bookingId: null })
  await client.space.cancel({ id: meeting.booking.id, reason: '' })
}

function FreeRoom({ offer: { room, fits }, busy, book }: { offer: Offer; busy: boolean; book: () => void }) {
  const { t } = useWords('meetings')
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <RoomName room={room} fits={fits} />
      <Button variant={fits ? 'light' : 'default'} size="compact-sm" disabled={busy} onClick={book} aria-label={t('booking.bookRoom', { room: room.name })}>
        {t('booking.book')}
      </Button>
    </Group>
  )
}

function TakenRooms({ offers, meeting }: { offers: Offer[]; meeting: Meeting }) {
  const { t } = useWords('meetings')
  const [shown, setShown] = useState(false)
  if (offers.length === 0) return null
  if (shown) return offers.map((offer) => <TakenRoom key={offer.room.id} offer={offer} meeting={meeting} />)
  return (
    <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setShown(true)}>
      {t('booking.showTaken', { count: offers.length })}
    </Button>
  )
}

/** What is in the way, and when the room is free next for as long. */
function TakenRoom({ offer: { room, inTheWay, fits }, meeting: { start, end } }: { offer: Offer; meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { moment, clock } = useFormat()
  const span = useSpan()
  const asked = useQuery(desk.space.availability.queryOptions({ input: { wish: { roomId: room.id, start, end } } }))
  const free = asked.data?.nextFree
  return (
    <div>
      <RoomName room={room} fits={fits} />
      {inTheWay.map((booking) => (
        <Text key={booking.bookingId} size="xs" c="dimmed">
          {t('booking.takenBy', { title: booking.title, span: span(booking.start, booking.end) })}
          {booking.roomName !== room.name && ` · ${booking.roomName}`}
          {!overlaps(booking, { start, end }) && ` · ${t('booking.noTimeBetween')}`}
        </Text>
      ))}
      {free && (
        <Text size="xs" c="dimmed">
          {t('booking.nextFree', { when: `${moment(free.start)} – ${clock(free.end)}` })}
        </Text>
      )}
    </div>
  )
}

function RoomName({ room, fits }: { room: Room; fits: boolean }) {
  const { t } = useWords('meetings')
  return (
    <Text size="sm">
      {room.name}{' '}
      <Text span size="sm" c="dimmed">
        {t(fits ? 'booking.capacity' : 'booking.tooSmall', { count: room.capacity })}
      </Text>
    </Text>
  )
}
