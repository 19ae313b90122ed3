import { Button, Table, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { Session } from '#shared/areas/loans/stations.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import stock from '../stock/stock.module.css'
import type { Opened } from './StationPanel.tsx'
import { useStationActs } from './useStationActs.ts'

/** What was at the computers today: whose minutes, and what they came to. */
export function Done({ sessions, onOpen }: { sessions: Session[]; onOpen: (opened: Opened) => void }) {
  const { t } = useWords('stations')
  const heading = useId()
  if (sessions.length === 0) return null
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {t('done.title')}
      </Title>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={4} aria-labelledby={heading}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('done.when')}</Table.Th>
              <Table.Th>{t('done.station')}</Table.Th>
              <Table.Th>{t('done.who')}</Table.Th>
              <Table.Th>{t('done.charged')}</Table.Th>
              <Table.Th className={stock.figure}>{t('done.minutes')}</Table.Th>
              <Table.Th className={stock.figure}>{t('done.value')}</Table.Th>
              <Table.Th>
                <span className={stock.figure}>{t('done.act')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map((session) => (
              <DoneRow key={session.id} session={session} onOpen={onOpen} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}

function DoneRow({ session, onOpen }: { session: Session; onOpen: (opened: Opened) => void }) {
  const { t } = useWords('stations')
  const format = useFormat()
  const acts = useStationActs(onOpen)
  const { who, roomName, startedAt, endedAt, minutes, value, contactName, campaignName, overrideReason } = session
  return (
    <Table.Tr>
      <Table.Td>{format.span(startedAt, endedAt ?? startedAt)}</Table.Td>
      <Table.Td>{roomName}</Table.Td>
      <Table.Td>
        {who}
        {overrideReason && <Text size="xs" c="dimmed">{overrideReason}</Text>}
      </Table.Td>
      <Table.Td>{[contactName, campaignName].filter(Boolean).join(', ') || t('done.clinic')}</Table.Td>
      <Table.Td className={stock.figure}>{format.number(minutes ?? 0)}</Table.Td>
      <Table.Td className={stock.figure}>{value === null ? <Text component="span" size="sm">{t('done.notWritten')}</Text> : format.money(value)}</Table.Td>
      <Table.Td>
        <Button size="compact-sm" variant="subtle" aria-label={t('end.resumeNamed', { who })} onClick={() => void acts.resume(session)}>
          {t('end.resume')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
