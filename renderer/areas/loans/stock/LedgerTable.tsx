import { Anchor, Badge, Button, Group, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { outstanding } from '#shared/areas/loans/stock.rules.ts'
import type { Entry } from '#shared/areas/loans/stock.schema.ts'
import { dayAt } from '#shared/base/time.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useDrawers } from './stock.data.ts'
import classes from './stock.module.css'
import type { Opened } from './StockPanel.tsx'
import { useSayStock } from './useSayStock.ts'

type OnOpen = (opened: Opened) => void

/** The ledger's lines; none can be changed, only reversed by a new one. */
export function LedgerTable({ entries, onOpen }: { entries: Entry[]; onOpen: OnOpen }) {
  const { t } = useWords('loans')
  return (
    <Table.ScrollContainer minWidth={760} w="100%">
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
            <Line key={entry.id} entry={entry} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** A line in one breath: "Issued, 12 × TTC one-ride ticket, Oak Street Tenants". */
export function useSayEntry() {
  const { t } = useWords('stock')
  const { number } = useFormat()
  return (entry: Entry) => [t(`kinds.${entry.kind}`), `${number(Math.abs(entry.change))} × ${entry.itemName}`, entry.contactName ?? entry.code].filter(Boolean).join(', ')
}

function Line({ entry, onOpen }: { entry: Entry; onOpen: OnOpen }) {
  const format = useFormat()
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        <When entry={entry} />
      </Table.Td>
      <Table.Td>
        <What entry={entry} />
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
        <Acts entry={entry} onOpen={onOpen} />
      </Table.Td>
    </Table.Tr>
  )
}

/** When it was written; below it the day it happened on, when that is another. */
function When({ entry }: { entry: Entry }) {
  const { t } = useWords('stock')
  const format = useFormat()
  if (entry.day === dayAt(entry.at, format.zone)) return format.moment(entry.at)
  return (
    <>
      {format.day(entry.day, 'short')}
      <Text size="xs" c="dimmed">
        {t('ledger.written', { when: format.moment(entry.at) })}
      </Text>
    </>
  )
}

function What({ entry }: { entry: Entry }) {
  const { t } = useWords('loans')
  const words = useWords('stock')
  const format = useFormat()
  const say = useSayStock()
  const several = (useDrawers().data?.length ?? 0) > 1
  const place = [entry.lotLabel, several && say.drawer(entry.drawerName)].filter(Boolean).join(' · ')
  return (
    <>
      <Group gap="xs">
        <Text size="sm">
          <strong>{words.t(`kinds.${entry.kind}`)}</strong> {entry.itemName}
        </Text>
        {entry.reversedBy && <Badge variant="outline" tt="none">{t('ledger.reversed')}</Badge>}
        {entry.returned > 0 && <Badge variant="outline" tt="none">{words.t('ledger.returned', { count: entry.returned, formatted: format.number(entry.returned) })}</Badge>}
      </Group>
      {[place, entry.note].filter(Boolean).map((text) => (
        <Text key={text} size="sm" c="dimmed">
          {text}
        </Text>
      ))}
    </>
  )
}

function Acts({ entry, onOpen }: { entry: Entry; onOpen: OnOpen }) {
  const { t } = useWords('loans')
  const words = useWords('stock')
  const say = useSayEntry()
  const standing = entry.kind !== 'reversed' && entry.kind !== 'adjusted' && !entry.reversedBy && entry.returned === 0
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {outstanding(entry) > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => onOpen({ panel: 'takeBack', entry })} aria-label={words.t('takeBack.named', { line: say(entry) })}>
          {words.t('takeBack.short')}
        </Button>
      )}
      {standing && (
        <Button size="compact-xs" variant="subtle" onClick={() => onOpen({ panel: 'reverse', entry })} aria-label={t('reverse.named', { line: say(entry) })}>
          {t('reverse.do')}
        </Button>
      )}
    </Group>
  )
}

function Recipient({ entry }: { entry: Entry }) {
  const { t } = useWords('loans')
  const words = useWords('stock')
  return (
    <>
      {entry.contactId && entry.contactName && (
        <Anchor component={Link} href={`~/contacts/${entry.contactId}`} size="sm">
          {entry.contactName}
        </Anchor>
      )}
      {entry.contactId && !entry.contactName && <Text size="sm">{t('ledger.erased')}</Text>}
      {entry.code && <Text size="sm">{words.t('ledger.code', { code: entry.code })}</Text>}
      {entry.signed && <Text size="sm" c="dimmed">{words.t('ledger.signed')}</Text>}
      {entry.campaignId && (
        <Text size="sm">
          <Anchor component={Link} href={`~/campaigns/${entry.campaignId}`} c="dimmed" inherit>
            {entry.campaignName}
          </Anchor>
        </Text>
      )}
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
