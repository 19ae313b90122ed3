import { Text } from '@mantine/core'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { BookedRoom } from './BookedRoom.tsx'
import { BookingsOfDay } from './BookingsOfDay.tsx'
import { Card } from './Card.tsx'
import { LostRoom } from './LostRoom.tsx'
import { RoomOffers } from './RoomOffers.tsx'

/** The meeting's room: the one that is booked, or those it could have. */
export function RoomCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const { booking } = meeting
  return (
    <Card title={t('booking.title')}>
      {!booking && (
        <>
          <Text size="sm" c="dimmed">
            {t('booking.none')}
          </Text>
          {!meeting.cancelled && (
            <>
              <RoomOffers meeting={meeting} />
              <BookingsOfDay meeting={meeting} />
            </>
          )}
        </>
      )}
      {booking && (booking.cancelled ? <LostRoom meeting={meeting} booking={booking} /> : <BookedRoom meeting={meeting} booking={booking} />)}
    </Card>
  )
}
