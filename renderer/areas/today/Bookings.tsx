import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { type Standing as Stands, standingsAt } from '#shared/areas/today/today.rules.ts'
import type { TodayView } from '#shared/areas/today/today.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { Standing } from './Standing.tsx'
import classes from './today.module.css'

type Booking = TodayView['bookings'][number]

/** Who comes to which room, in the order they come. */
export function Bookings({ bookings, day, now }: { bookings: Booking[]; day: string; now: number }) {
  const { t } = useWords('today')
  const standings = standingsAt(bookings, now)
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('time')}</Table.Th>
          <Table.Th>{t('room')}</Table.Th>
          <Table.Th>{t('who')}</Table.Th>
          <Table.Th>{t('standing')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bookings.map((booking, at) => (
          <BookingRow key={booking.id} booking={booking} day={day} standing={standings[at]!} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function BookingRow({ booking, day, standing }: { booking: Booking; day: string; standing: Stands }) {
  const { t } = useWords('today')
  const format = useFormat()
  return (
    <Table.Tr className={classes.booking} data-standing={standing}>
      <Table.Td className={classes.time}>{format.span(booking.start, booking.end)}</Table.Td>
      <Table.Td>
        <Text size="sm" fw={600}>
          {booking.roomName}
        </Text>
        {booking.expected !== null && (
          <Text size="sm" c="dimmed">
            {t('expected', { count: booking.expected })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} href={`~/space?day=${day}&booking=${booking.id}`}>
          {booking.title}
        </Anchor>
        {booking.contactId && booking.contactName && (
          <Text size="sm">
            <Anchor component={Link} href={`~/contacts/${booking.contactId}`} c="dimmed" inherit>
              {booking.contactName}
            </Anchor>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Standing standing={standing} />
      </Table.Td>
    </Table.Tr>
  )
}
