import { Anchor, Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Entry } from '#shared/areas/loans/stock.schema.ts'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { ActFailure } from './ActFailure.tsx'
import { Card } from './Card.tsx'
import { ReservedFares } from './ReservedFares.tsx'

/** The most that one answer of the ledger holds; no meeting is given fares as often. */
const most = 200

/** The fares issued for the meeting, and the way to issue more. */
export function FaresCard({ meeting }: { meeting: Meeting }) {
  const { t } = useWords('meetings')
  const format = useFormat()
  const entries = useQuery(desk.loans.stock.entries.queryOptions({ input: { meetingId: meeting.id, limit: most } }))
  const issued = entries.data?.items.filter((entry) => entry.kind === 'issued') ?? []
  const standing = issued.filter((entry) => !entry.reversedBy)
  const worth = standing.reduce((sum, entry) => sum - entry.change * entry.unitValue, 0)
  const contact = meeting.groupId ? `&contact=${meeting.groupId}` : ''
  return (
    <Card title={t('fares.title')}>
      <ReservedFares meeting={meeting} />
      <ActFailure error={entries.error} />
      {entries.data && issued.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('fares.empty')}
        </Text>
      )}
      {issued.map((entry) => (
        <FareLine key={entry.id} entry={entry} />
      ))}
      {standing.length > 0 && (
        <Text size="sm" fw={600}>
          {t('fares.total', { value: format.money(worth) })}
        </Text>
      )}
      {!meeting.cancelled && (
        <Anchor component={Link} href={`~/loans?meeting=${meeting.id}${contact}`} size="sm">
          {t('fares.issue')}
        </Anchor>
      )}
    </Card>
  )
}

function FareLine({ entry }: { entry: Entry }) {
  const { t } = useWords('meetings')
  const format = useFormat()
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" td={entry.reversedBy ? 'line-through' : undefined}>
        {t('fares.line', { quantity: format.number(-entry.change), item: entry.itemName })}
        {entry.contactName && ` ${t('fares.to', { name: entry.contactName })}`}
      </Text>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {entry.reversedBy ? t('fares.reversed') : format.money(-entry.change * entry.unitValue)}
      </Text>
    </Group>
  )
}
