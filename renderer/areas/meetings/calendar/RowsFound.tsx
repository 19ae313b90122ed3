import { Anchor, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { meetingOutcome, type MeetingRow } from '#shared/areas/meetings/calendarImport.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** "new: 4 · here already: 2". */
export function useSayCounts(): (counts: Record<string, number>) => string {
  const { t } = useWords('meetingCalendar')
  const { number } = useFormat()
  return (counts) => meetingOutcome.options.filter((one) => (counts[one] ?? 0) > 0).map((one) => t('count', { outcome: t(`outcomes.${one}`), formatted: number(counts[one]!) })).join(' · ')
}

/** What became of each date of an import, the first two hundred. */
export function RowsFound({ jobId }: { jobId: string }) {
  const rows = useQuery(desk.meetings.calendar.importing.rows.queryOptions({ input: { jobId, limit: 200 } }))
  return rows.data ? <RowTable rows={rows.data.items} /> : null
}

/** Dates of a file, each with what becomes of it and why. */
export function RowTable({ rows }: { rows: readonly MeetingRow[] }) {
  const { t } = useWords(['meetingCalendar', 'calendarImport'])
  const { moment } = useFormat()
  const why = ({ reason, detail, notices }: MeetingRow) =>
    [
      reason === 'past' || reason === 'tooMany' ? t(reason === 'past' ? 'calendarImport:reasons.pastMany' : 'calendarImport:reasons.tooMany', { count: Number(detail), formatted: detail }) : reason && t(`calendarImport:reasons.${reason}`, { detail }),
      ...notices.map(({ is, detail: word }) => t(`calendarImport:notices.${is}`, { detail: word })),
    ].filter(Boolean).join(' · ')
  if (rows.length === 0) return null
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.meeting')}</Table.Th>
          <Table.Th>{t('columns.when')}</Table.Th>
          <Table.Th>{t('columns.what')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row, index) => (
          <Table.Tr key={index}>
            <Table.Td>{row.meetingId ? <Anchor component={Link} href={`/${row.meetingId}`}>{row.title}</Anchor> : row.title}{row.where && <Text size="xs" c="dimmed">{row.where}</Text>}</Table.Td>
            <Table.Td>{row.start === null ? '' : moment(row.start)}</Table.Td>
            <Table.Td>{t(`outcomes.${row.outcome}`)}<Text size="xs" c="dimmed">{why(row)}</Text></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
