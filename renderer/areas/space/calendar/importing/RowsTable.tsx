import { Anchor, Stack, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { CalendarRow } from '#shared/areas/space/calendarImport.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useRowWords } from './useRowWords.ts'

interface RowsTableProps {
  rows: readonly CalendarRow[]
  /** What will become of each, or what became of it. */
  tense: 'foreseen' | 'outcomes'
}

/** Dates of a calendar file, each with what becomes of it and why. */
export function RowsTable({ rows, tense }: RowsTableProps) {
  const { t } = useWords('calendarImport')
  return (
    <Table.ScrollContainer minWidth={880}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {(['line', 'when', 'event', 'room', 'outcome', 'detail'] as const).map((column) => (
              <Table.Th key={column}>{t(`report.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} tense={tense} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ row, tense }: { row: CalendarRow; tense: RowsTableProps['tense'] }) {
  const { t } = useWords('calendarImport')
  const { zone } = useFormat()
  const { when, why } = useRowWords()
  return (
    <Table.Tr>
      <Table.Td>{row.line}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{when(row)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {row.bookingId && row.start !== null && row.outcome !== 'cancelled' ? (
          <Anchor component={Link} size="sm" href={`/?day=${dayAt(row.start, zone)}&booking=${row.bookingId}`}>
            {row.title}
          </Anchor>
        ) : (
          row.title
        )}
      </Table.Td>
      <Table.Td>{row.roomName}</Table.Td>
      <Table.Td fw={row.outcome === 'clash' || row.outcome === 'refused' ? 700 : undefined}>{tense === 'foreseen' ? t(`foreseen.${row.outcome}`) : t(`outcomes.${row.outcome}`)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Stack gap={2}>
          {why(row).map((text) => (
            <Text key={text} size="sm">
              {text}
            </Text>
          ))}
        </Stack>
      </Table.Td>
    </Table.Tr>
  )
}
