import { Badge, Button, Group, Stack, Table, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { Link } from 'wouter'
import { reminderWay, type EquipmentEvent } from '#shared/areas/loans/equipment.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { thingAddress } from './useEquipmentAddress.ts'
import { useSayEquipment } from './useSayEquipment.ts'

interface HistoryProps {
  events: readonly EquipmentEvent[]
  more: boolean
  busy: boolean
  onMore: () => void
}

/** All that was done with a thing, the latest first; no line can be changed, only reversed by a new one. */
export function History({ events, more, busy, onMore }: HistoryProps) {
  const { t } = useWords(['equipment', 'loans'])
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">{t('equipment:history.title')}</Title>
      <Stack align="flex-start">
        <Table.ScrollContainer minWidth={680} w="100%">
          <Table verticalSpacing={5} aria-labelledby={heading}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('loans:ledger.when')}</Table.Th>
                <Table.Th>{t('loans:ledger.what')}</Table.Th>
                <Table.Th>{t('loans:ledger.for')}</Table.Th>
                <Table.Th>{t('loans:ledger.by')}</Table.Th>
                <Table.Th aria-label={t('loans:ledger.act')} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>{events.map((event) => <EventLine key={event.id} event={event} />)}</Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        {more && <Button variant="default" loading={busy} onClick={onMore}>{t('loans:ledger.more')}</Button>}
      </Stack>
    </section>
  )
}

function EventLine({ event }: { event: EquipmentEvent }) {
  const { t } = useWords(['equipment', 'loans', 'stock'])
  const format = useFormat()
  const say = useSayEquipment()
  const sameDay = event.day === dayAt(event.at, format.zone)
  const word = event.reversesKind ? t('equipment:events.reversedOf', { what: t(`equipment:events.${event.reversesKind}`) }) : t(`equipment:events.${event.kind}`)
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {sameDay ? format.moment(event.at) : format.day(event.day, 'short')}
        {!sameDay && <Text size="xs" c="dimmed">{t('stock:ledger.written', { when: format.moment(event.at) })}</Text>}
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Text size="sm" fw={600} td={event.reversedBy ? 'line-through' : undefined}>{word}</Text>
          {event.reversedBy && <Badge variant="outline" tt="none">{t('loans:ledger.reversed')}</Badge>}
        </Group>
        <Details event={event} />
      </Table.Td>
      <Table.Td>{event.claimId && <Text size="sm">{say.whom(event)}</Text>}{event.meetingTitle && <Text size="sm" c="dimmed">{event.meetingTitle}</Text>}</Table.Td>
      <Table.Td>{event.memberName}</Table.Td>
      <Table.Td>
        {event.reversible && (
          <Button component={Link} href={thingAddress(event.itemId, 'reverse', { event: event.id })} size="compact-xs" variant="subtle" aria-label={t('equipment:reverse.named', { what: word, when: format.moment(event.at) })}>
            {t('loans:reverse.do')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

/** Until when, how it was, what was missing, and what was noted. */
function Details({ event }: { event: EquipmentEvent }) {
  const { t } = useWords('equipment')
  const say = useSayEquipment()
  const { kind, from, to, condition, conditionNote, missing, note } = event
  const tellsDays = (kind === 'lent' || kind === 'reserved' || kind === 'extended') && from && to
  const tellsThing = kind === 'added' || kind === 'returned' || kind === 'checked' || kind === 'backFromRepair'
  const details = [
    tellsDays && say.days({ from, to }),
    tellsThing && [t(`conditions.${condition}`), conditionNote].filter(Boolean).join(': '),
    tellsThing && missing.length > 0 && t('history.missing', { names: missing.join(', ') }),
    kind === 'reminded' ? t(`remind.ways.${reminderWay.parse(note)}`) : note,
  ].filter(Boolean)
  return details.map((detail, index) => <Text key={index} size="sm" c="dimmed">{detail}</Text>)
}
