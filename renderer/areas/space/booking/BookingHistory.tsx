import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { BookingChange } from '#shared/areas/space/space.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { useSayNotified } from '../notices/useSayNotified.ts'

/** Fields whose change is told by its own event, or by from where to where. */
const toldOtherwise = new Set(['roomId', 'start', 'end', 'timeZone', 'status', 'overrideReason'])

/** What happened to a booking: who, when, what, from where to where; the latest first. */
export function BookingHistory({ bookingId }: { bookingId: string }) {
  const { t } = useWords('board')
  const history = useQuery(desk.space.history.queryOptions({ input: { id: bookingId } }))
  if (!history.data || history.data.length === 0) return null
  return (
    <section>
      <Title order={3} size="h5" mb={4}>
        {t('history.title')}
      </Title>
      <Stack component="ol" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {history.data.map((change) => (
          <li key={change.id}>
            <Change change={change} />
          </li>
        ))}
      </Stack>
    </section>
  )
}

function Change({ change }: { change: BookingChange }) {
  const { event, fields, from, to, at, memberName, reason } = change
  const sayNotified = useSayNotified()
  const { t } = useWords('board')
  const format = useFormat()
  const place = (one: NonNullable<BookingChange['from']>) => `${one.roomName}, ${format.moment(one.start)} – ${format.clock(one.end)}`
  const changed = (event === 'notified' ? [] : fields).filter((field) => !toldOtherwise.has(field)).map((field) => t(`history.fields.${field as 'title'}`, { defaultValue: field }))
  return (
    <>
      <Text size="sm">
        <strong>{event === 'notified' ? sayNotified(change) : t(`history.events.${event}`)}</strong>
        {changed.length > 0 && ` · ${changed.join(', ')}`}
      </Text>
      {event === 'moved' && from && to && <Text size="sm">{t('history.fromTo', { from: place(from), to: place(to) })}</Text>}
      {reason && <Text size="sm">{t('history.reason', { reason })}</Text>}
      <Text size="xs" c="dimmed">
        {`${memberName} · ${format.moment(at)}`}
      </Text>
    </>
  )
}
