import { Anchor, Badge, Group, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { MeetingSummary } from '#shared/areas/meetings/meetings.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSpan } from './meetings.data.ts'

/** Meetings under their days. */
export function MeetingTable({ meetings }: { meetings: MeetingSummary[] }) {
  const { t } = useWords('meetings')
  const format = useFormat()
  const days = Map.groupBy(meetings, (meeting) => dayAt(meeting.start, format.zone))
  return (
    <Table.ScrollContainer minWidth={560} w="100%">
      <Table verticalSpacing={6} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={190}>{t('list.time')}</Table.Th>
            <Table.Th>{t('list.meeting')}</Table.Th>
            <Table.Th>{t('list.group')}</Table.Th>
            <Table.Th>{t('list.where')}</Table.Th>
            <Table.Th>{t('list.coming')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {[...days].map(([day, ofDay]) => (
          <Table.Tbody key={day}>
            <Table.Tr bg="var(--mantine-color-default-hover)">
              <Table.Th colSpan={5} scope="rowgroup">
                {format.day(day)}
              </Table.Th>
            </Table.Tr>
            {ofDay.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  )
}

function MeetingRow({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useWords('meetings')
  const span = useSpan()
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{span(meeting.start, meeting.end)}</Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Anchor component={Link} href={`/${meeting.id}`} fw={600} td={meeting.cancelled ? 'line-through' : undefined}>
            {meeting.title}
          </Anchor>
          {meeting.cancelled && <Badge variant="default">{t('cancelled')}</Badge>}
        </Group>
        <Text size="sm" c="dimmed">
          {t(`kinds.${meeting.kind}`)}
        </Text>
      </Table.Td>
      <Table.Td>{meeting.groupName}</Table.Td>
      <Table.Td>{meeting.where || <Text span size="sm" c="dimmed">{t('nowhere')}</Text>}</Table.Td>
      <Table.Td>
        <Coming meeting={meeting} />
      </Table.Td>
    </Table.Tr>
  )
}

function Coming({ meeting }: { meeting: MeetingSummary }) {
  const { t } = useWords('meetings')
  return (
    <>
      {meeting.came !== null && <Text size="sm" fw={600}>{t('list.came', { count: meeting.came })}</Text>}
      {meeting.invited > 0 && (
        <Text size="sm">
          {t('list.yes', { count: meeting.yes })} {t('list.ofInvited', { count: meeting.invited })}
        </Text>
      )}
      {meeting.expected !== null && (
        <Text size="sm" c="dimmed">
          {t('list.expected', { count: meeting.expected })}
        </Text>
      )}
    </>
  )
}
