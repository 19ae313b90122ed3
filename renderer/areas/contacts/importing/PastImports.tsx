import { Alert, Anchor, Button, Group, List, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import type { PastImport, stays } from '#shared/areas/contacts/importing.schema.ts'
import { AskAgain } from '#renderer/kit/AskAgain.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { usePastImports } from './importing.data.ts'

interface Undone {
  removed: number
  kept: number
  stay: z.infer<typeof stays>[]
}

/** The files brought in so far; each can be taken back, and who stays is told. */
export function PastImports() {
  const { t } = useWords('contacts')
  const past = usePastImports()
  const say = useSayError()
  const [undone, setUndone] = useState<Undone | null>(null)
  if (past.error) return <Failure error={past.error} retry={() => past.refetch()} />
  const items = past.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  const undo = async (id: string) => {
    try {
      setUndone(await client.contacts.importing.undo({ id }))
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('import.past.title')}
      </Title>
      {undone && <WhoStays undone={undone} onClose={() => setUndone(null)} />}
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['file', 'when', 'who', 'rows', 'undo'] as const).map((column) => (
                <Table.Th key={column}>{t(`import.past.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <PastRow key={one.id} past={one} onUndo={() => undo(one.id)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {past.hasNextPage && (
        <Group justify="center">
          <Button variant="default" onClick={() => void past.fetchNextPage()} loading={past.isFetchingNextPage}>
            {t('import.past.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function PastRow({ past, onUndo }: { past: PastImport; onUndo: () => Promise<void> }) {
  const { t } = useWords('contacts')
  const { moment, number } = useFormat()
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/import/${past.id}`} style={{ overflowWrap: 'anywhere' }}>
          {past.fileName || t('import.past.noName')}
        </Anchor>
      </Table.Td>
      <Table.Td>{moment(past.at)}</Table.Td>
      <Table.Td>{past.memberName}</Table.Td>
      <Table.Td>{t('import.past.counts', { added: number(past.added), known: number(past.known), refused: number(past.refused) })}</Table.Td>
      <Table.Td>
        {past.undone
          ? <Text size="sm">{t('import.past.undone', { when: moment(past.undone.at), who: past.undone.memberName, removed: number(past.undone.removed), kept: number(past.undone.kept) })}</Text>
          : past.added > 0 && <UndoButton past={past} onUndo={onUndo} />}
      </Table.Td>
    </Table.Tr>
  )
}

function UndoButton({ past, onUndo }: { past: PastImport; onUndo: () => Promise<void> }) {
  const { t } = useWords('contacts')
  const { number } = useFormat()
  const name = past.fileName || t('import.past.noName')
  const really = t('import.past.really', { count: past.added, formatted: number(past.added) })
  return <AskAgain words={{ act: t('import.past.undoIt'), label: t('import.past.undoOf', { name }), really, keep: t('form.cancel') }} onAct={onUndo} />
}

function WhoStays({ undone, onClose }: { undone: Undone; onClose: () => void }) {
  const { t } = useWords('contacts')
  const { number } = useFormat()
  return (
    <Alert role="status" title={t('import.past.done', { count: undone.removed, formatted: number(undone.removed) })} withCloseButton closeButtonLabel={t('import.past.close')} onClose={onClose}>
      {undone.kept > 0 && <Text size="sm">{t('import.past.stay', { count: undone.kept, formatted: number(undone.kept) })}</Text>}
      <List size="sm">
        {undone.stay.map(({ id, name, why }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`/${id}`}>
              {name}
            </Anchor>
            : {t(`import.past.why.${why}`)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
