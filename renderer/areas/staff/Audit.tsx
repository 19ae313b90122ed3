import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** Who did what to which record, when; and whether anyone altered a line. */
export function Audit() {
  const { t } = useWords('staff')
  const format = useFormat()
  const lines = useInfiniteQuery(
    desk.staff.audit.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
  if (lines.error) return <Failure error={lines.error} retry={() => lines.refetch()} />
  return (
    <Stack>
      <CheckAudit />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('audit.when')}</Table.Th>
            <Table.Th>{t('audit.who')}</Table.Th>
            <Table.Th>{t('audit.what')}</Table.Th>
            <Table.Th ta="right">{t('audit.records')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.data?.pages.flatMap((page) => page.items).map((line) => (
            <Table.Tr key={line.seq}>
              <Table.Td>{format.moment(line.at)}</Table.Td>
              <Table.Td>{line.member}</Table.Td>
              <Table.Td ff="monospace">{line.procedure}</Table.Td>
              <Table.Td ta="right">{format.number(line.records.length)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {lines.hasNextPage && (
        <Group justify="center">
          <Button variant="default" onClick={() => void lines.fetchNextPage()} loading={lines.isFetchingNextPage}>
            {t('audit.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function CheckAudit() {
  const { t } = useWords('staff')
  const check = useQuery({ ...desk.staff.checkAudit.queryOptions(), enabled: false })
  return (
    <Group>
      <Button variant="default" onClick={() => void check.refetch()} loading={check.isFetching}>
        {t('audit.check')}
      </Button>
      {check.data && (
        <Alert p="xs" color={check.data.brokenAt === null ? 'green' : 'red'} variant="light">
          <Text size="sm" c="var(--mantine-color-text)">
            {check.data.brokenAt === null ? t('audit.whole', { count: check.data.lines }) : t('audit.broken', { line: check.data.brokenAt })}
          </Text>
        </Alert>
      )}
    </Group>
  )
}
