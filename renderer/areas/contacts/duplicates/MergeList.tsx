import { Anchor, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconArrowMerge } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Merge } from '#shared/areas/contacts/duplicates.schema.ts'
import { EmptyState } from '#renderer/kit/EmptyState.tsx'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useMerges } from './duplicates.data.ts'
import { useUndoMerge } from './useUndoMerge.ts'

/** What was merged, when and by whom; each can be undone. */
export function MergeList() {
  const { t } = useWords('duplicates')
  const merges = useMerges()
  if (merges.error) return <Failure error={merges.error} retry={() => merges.refetch()} />
  const items = merges.data?.pages.flatMap((page) => page.items) ?? []
  if (merges.data && items.length === 0) return <EmptyState icon={<IconArrowMerge />} title={t('merges.none')} hint={t('merges.noneHint')} />
  return (
    <Stack>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {(['when', 'what', 'who', 'undo'] as const).map((column) => (
              <Table.Th key={column}>{t(`merges.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((merge) => (
            <Row key={merge.id} merge={merge} />
          ))}
        </Table.Tbody>
      </Table>
      {merges.hasNextPage && (
        <Group justify="center">
          <Button variant="default" onClick={() => void merges.fetchNextPage()} loading={merges.isFetchingNextPage}>
            {t('merges.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Row({ merge }: { merge: Merge }) {
  const { t } = useWords('duplicates')
  const { moment } = useFormat()
  const undo = useUndoMerge()
  const [busy, setBusy] = useState(false)
  const names = { gone: merge.goneName, kept: merge.keptName }
  return (
    <Table.Tr>
      <Table.Td>{moment(merge.at)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {merge.goneName} →{' '}
        <Anchor component={Link} href={`/${merge.keptId}`} inherit underline="always">
          {merge.keptName}
        </Anchor>
      </Table.Td>
      <Table.Td>{merge.memberName}</Table.Td>
      <Table.Td>
        {merge.undoneAt === null ? (
          <Button size="compact-sm" variant="default" aria-label={t('merges.undoOf', names)} loading={busy} onClick={() => { setBusy(true); void undo(merge).finally(() => setBusy(false)) }}>
            {t('merges.undo')}
          </Button>
        ) : (
          <Text size="sm">{t('merges.undone', { when: moment(merge.undoneAt) })}</Text>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
