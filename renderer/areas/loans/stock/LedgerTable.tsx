import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { Entry } from '#shared/areas/loans/stock.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from './stock.module.css'

/** The ledger's lines; none can be changed, only reversed by a new one. */
export function LedgerTable({ entries, onReverse }: { entries: Entry[]; onReverse: (entry: Entry) => void }) {
  const { t } = useWords('loans')
  return (
    <Table.ScrollContainer minWidth={720} w="100%">
      <Table verticalSpacing={5} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('ledger.when')}</Table.Th>
            <Table.Th>{t('ledger.what')}</Table.Th>
            <Table.Th className={classes.figure}>{t('ledger.change')}</Table.Th>
            <Table.Th className={classes.figure}>{t('ledger.balance')}</Table.Th>
            <Table.Th>{t('ledger.for')}</Table.Th>
            <Table.Th>{t('ledger.by')}</Table.Th>
            <Table.Th aria-label={t('ledger.act')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Line key={entry.id} entry={entry} onReverse={onReverse} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** A line in one breath: "Issued, 12 × TTC one-ride ticket, Oak Street Tenants". */
export function useSayEntry() {
  const { t } = useWords('loans')
  const { number } = useFormat()
  return (entry: Entry) => [t(`ledger.kind.${entry.kind}`), `${number(Math.abs(entry.change))} × ${entry.itemName}`, entry.contactName].filter(Boolean).join(', ')
}

function Line({ entry, onReverse }: { entry: Entry; onReverse: (entry: Entry) => void }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const say = useSayEntry()
  const standing = entry.kind !== 'reversed' && !entry.reversedBy
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{format.moment(entry.at)}</Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Text size="sm">
            <strong>{t(`ledger.kind.${entry.kind}`)}</strong> {entry.itemName}
          </Text>
          {entry.reversedBy && <Badge variant="outline" tt="none">{t('ledger.reversed')}</Badge>}
        </Group>
        {entry.note && (
          <Text size="sm" c="dimmed">
            {entry.note}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes.figure}>
        <Text span size="sm" td={entry.reversedBy ? 'line-through' : undefined}>
          {entry.change > 0 ? `+${format.number(entry.change)}` : `−${format.number(-entry.change)}`}
        </Text>
      </Table.Td>
      <Table.Td className={classes.figure}>{format.number(entry.balance)}</Table.Td>
      <Table.Td>
        <Recipient entry={entry} />
      </Table.Td>
      <Table.Td>{entry.memberName}</Table.Td>
      <Table.Td>
        {standing && (
          <Button size="compact-xs" variant="subtle" onClick={() => onReverse(entry)} aria-label={t('reverse.named', { line: say(entry) })}>
            {t('reverse.do')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function Recipient({ entry }: { entry: Entry }) {
  const { t } = useWords('loans')
  return (
    <>
      {entry.contactId && entry.contactName && (
        <Anchor component={Link} href={`~/contacts/${entry.contactId}`} size="sm">
          {entry.contactName}
        </Anchor>
      )}
      {entry.contactId && !entry.contactName && <Text size="sm">{t('ledger.erased')}</Text>}
      {entry.meetingId && entry.meetingTitle && (
        <Text size="sm">
          <Anchor component={Link} href={`~/meetings/${entry.meetingId}`} c="dimmed" inherit>
            {entry.meetingTitle}
          </Anchor>
        </Text>
      )}
    </>
  )
}
