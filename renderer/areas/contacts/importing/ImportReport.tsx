import { Anchor, Button, Group, SegmentedControl, Stack, Table, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ImportRow } from '#shared/areas/contacts/importing.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'
import { useReportFile } from './useReportFile.ts'

const shown = ['all', 'added', 'known', 'refused'] as const
type Shown = (typeof shown)[number]

/** What became of each row of the file, on screen and as a file. */
export function ImportReport({ jobId }: { jobId: string }) {
  const { t } = useWords('contacts')
  const [show, setShow] = useState<Shown>('all')
  const { download, busy } = useReportFile(jobId)
  const outcome = show === 'all' ? null : show
  const rows = useInfiniteQuery(
    desk.contacts.importing.rows.infiniteOptions({
      input: (cursor: string | null) => ({ jobId, outcome, cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
  if (rows.error) return <Failure error={rows.error} retry={() => rows.refetch()} />
  const items = rows.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Stack>
      <Title order={2} size="h4">
        {t('import.report.title')}
      </Title>
      <Text role="status">{t('import.report.done')}</Text>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('import.report.show')}
          value={show}
          onChange={(next) => setShow(next as Shown)}
          data={shown.map((one) => ({ value: one, label: one === 'all' ? t('import.report.all') : t(`import.report.outcomes.${one}`) }))}
        />
        <Group gap="xs">
          <Button variant="default" onClick={() => void download()} loading={busy}>
            {t('import.report.download')}
          </Button>
          <Button component={Link} href="/">
            {t('import.report.toContacts')}
          </Button>
        </Group>
      </Group>
      {rows.data && items.length === 0 ? <Text>{t('import.report.none')}</Text> : <Rows items={items} />}
      {rows.hasNextPage && (
        <Group justify="center">
          <Button variant="default" onClick={() => void rows.fetchNextPage()} loading={rows.isFetchingNextPage}>
            {t('import.report.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Rows({ items }: { items: ImportRow[] }) {
  const { t } = useWords('contacts')
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {(['line', 'name', 'outcome', 'detail'] as const).map((column) => (
            <Table.Th key={column}>{t(`import.report.${column}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((row) => (
          <Table.Tr key={row.line}>
            <Table.Td>{row.number === null ? row.line : t('import.card', { number: row.number, line: row.line })}</Table.Td>
            <Table.Td>
              {row.contactId ? (
                <Anchor component={Link} href={`/${row.contactId}`}>
                  {row.name}
                </Anchor>
              ) : (
                row.name || t('import.report.noName')
              )}
            </Table.Td>
            <Table.Td>{t(`import.report.outcomes.${row.outcome}`)}</Table.Td>
            <Table.Td>{[row.problem && t(`import.problems.${row.problem}`), row.detail].filter(Boolean).join(': ')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
