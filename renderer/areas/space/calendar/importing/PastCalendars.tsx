import { Alert, Anchor, Button, Group, List, Stack, Table, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { z } from 'zod'
import type { bookingStays, PastCalendar } from '#shared/areas/space/calendarImport.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { AskAgain } from '#renderer/kit/AskAgain.tsx'
import { Failure, useSayError } from '#renderer/kit/Failure.tsx'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { usePastCalendars } from './calendarImport.data.ts'

interface Undone {
  removed: number
  kept: number
  stay: z.infer<typeof bookingStays>[]
}

/** The calendar files brought in so far; each can be taken back, and what stays is told. */
export function PastCalendars() {
  const { t } = useWords('calendarImport')
  const past = usePastCalendars()
  const say = useSayError()
  const [undone, setUndone] = useState<Undone | null>(null)
  if (past.error) return <Failure error={past.error} retry={() => past.refetch()} />
  const items = past.data?.pages.flatMap((page) => page.items) ?? []
  if (items.length === 0) return null
  const undo = async (id: string) => {
    try {
      setUndone(await client.space.calendar.importing.undo({ id }))
    } catch (error) {
      notifyFailure(say(error))
    }
  }
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('past.title')}
      </Title>
      {undone && <WhatStays undone={undone} onClose={() => setUndone(null)} />}
      <Table.ScrollContainer minWidth={640}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {(['file', 'when', 'who', 'counts', 'undo'] as const).map((column) => (
                <Table.Th key={column}>{t(`past.${column}`)}</Table.Th>
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
            {t('past.more')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

/** Day and clock with the year: an import may be years ago. */
function useMoment() {
  const { day, clock, zone } = useFormat()
  return (at: number) => `${day(dayAt(at, zone))}, ${clock(at)}`
}

function PastRow({ past, onUndo }: { past: PastCalendar; onUndo: () => Promise<void> }) {
  const { t } = useWords('calendarImport')
  const { number } = useFormat()
  const moment = useMoment()
  const { counts, undone } = past
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} href={`/calendar/import/${past.id}`} style={{ overflowWrap: 'anywhere' }}>
          {past.fileName || t('past.noName')}
        </Anchor>
      </Table.Td>
      <Table.Td>{moment(past.at)}</Table.Td>
      <Table.Td>{past.memberName}</Table.Td>
      <Table.Td>
        {t('past.told', { booked: number(counts.booked), changed: number(counts.changed), clash: number(counts.clash) })}
        {!past.finished && ` (${t('past.stopped')})`}
      </Table.Td>
      <Table.Td>
        {undone
          ? <Text size="sm">{t('past.undone', { when: moment(undone.at), who: undone.memberName, removed: number(undone.removed), kept: number(undone.kept) })}</Text>
          : counts.booked > 0 && <UndoButton past={past} onUndo={onUndo} />}
      </Table.Td>
    </Table.Tr>
  )
}

function UndoButton({ past, onUndo }: { past: PastCalendar; onUndo: () => Promise<void> }) {
  const { t } = useWords('calendarImport')
  const { number } = useFormat()
  const name = past.fileName || t('past.noName')
  const really = t('past.really', { count: past.counts.booked, formatted: number(past.counts.booked) })
  return <AskAgain words={{ act: t('past.undoIt'), label: t('past.undoOf', { name }), really, keep: t('past.keep') }} onAct={onUndo} />
}

function WhatStays({ undone, onClose }: { undone: Undone; onClose: () => void }) {
  const { t } = useWords('calendarImport')
  const { number, zone } = useFormat()
  const moment = useMoment()
  return (
    <Alert role="status" title={t('past.done', { count: undone.removed, formatted: number(undone.removed) })} withCloseButton closeButtonLabel={t('past.close')} onClose={onClose}>
      {undone.kept > 0 && <Text size="sm">{t('past.stay', { count: undone.kept, formatted: number(undone.kept) })}</Text>}
      <List size="sm">
        {undone.stay.map(({ id, title, start }) => (
          <List.Item key={id}>
            <Anchor component={Link} href={`/?day=${dayAt(start, zone)}&booking=${id}`}>
              {title}, {moment(start)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
