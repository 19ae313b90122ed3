import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** Checked, encrypted copies of the whole desk. */
export function Snapshots() {
  const { t } = useWords('staff')
  const format = useFormat()
  const snapshots = useQuery(desk.staff.snapshots.queryOptions())
  const take = useMutation(
    desk.staff.takeSnapshot.mutationOptions({
      onSuccess: async () => {
        notifyDone(t('snapshots.taken'))
        await snapshots.refetch()
      },
    }),
  )
  return (
    <Stack maw={720}>
      <Text size="sm">{t('snapshots.hint')}</Text>
      <Group>
        <Button onClick={() => take.mutate(undefined)} loading={take.isPending}>
          {t('snapshots.take')}
        </Button>
      </Group>
      {(take.error ?? snapshots.error) !== null && <Failure error={take.error ?? snapshots.error} />}
      {snapshots.data && snapshots.data.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('snapshots.when')}</Table.Th>
              <Table.Th>{t('snapshots.why')}</Table.Th>
              <Table.Th ta="right">{t('snapshots.size')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {snapshots.data.map((snapshot) => (
              <Table.Tr key={snapshot.file}>
                <Table.Td>{format.moment(snapshot.at)}</Table.Td>
                <Table.Td>{t(`snapshots.reason.${snapshot.reason}`)}</Table.Td>
                <Table.Td ta="right">{t('snapshots.kilobytes', { size: format.number(Math.round(snapshot.bytes / 1024)) })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  )
}
