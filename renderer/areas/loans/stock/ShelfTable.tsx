import { ActionIcon, Menu, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconDots } from '@tabler/icons-react'
import { freshness, isExpired } from '#shared/areas/loans/stock.rules.ts'
import type { Item, ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useDrawers } from './stock.data.ts'
import classes from './stock.module.css'
import type { Opened } from './StockPanel.tsx'
import { useSayStock } from './useSayStock.ts'

interface ShelfTableProps {
  lines: ShelfLine[]
  /** The drawer's. */
  name: string
  items: Item[]
  day: string
  /** `null` for a day gone by: nothing is done there. */
  onOpen: ((opened: Opened) => void) | null
}

/** The lots in one drawer, each with its last day and what can be done with it. */
export function ShelfTable({ lines, name, items, day, onOpen }: ShelfTableProps) {
  const { t } = useWords('stock')
  return (
    <Table.ScrollContainer minWidth={560} w="100%">
      <Table verticalSpacing={4} highlightOnHover aria-label={name}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('shelf.item')}</Table.Th>
            <Table.Th>{t('shelf.lot')}</Table.Th>
            <Table.Th>{t('shelf.expires')}</Table.Th>
            <Table.Th className={classes.figure}>{t('shelf.each')}</Table.Th>
            <Table.Th className={classes.figure}>{t('shelf.there')}</Table.Th>
            {onOpen && <Table.Th w={48} aria-label={t('shelf.acts')} />}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.lotId} line={line} expiryDays={items.find(({ id }) => id === line.itemId)?.expiryDays ?? 0} day={day} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Line({ line, expiryDays, day, onOpen }: { line: ShelfLine; expiryDays: number } & Pick<ShelfTableProps, 'day' | 'onOpen'>) {
  const format = useFormat()
  const say = useSayStock()
  return (
    <Table.Tr>
      <Table.Td>{line.itemName}</Table.Td>
      <Table.Td>{say.lot(line)}</Table.Td>
      <Table.Td>
        <LastDay line={line} expiryDays={expiryDays} day={day} />
      </Table.Td>
      <Table.Td className={classes.figure}>{format.money(line.unitValue)}</Table.Td>
      <Table.Td className={classes.figure}>
        <strong>{format.number(line.quantity)}</strong>
      </Table.Td>
      {onOpen && (
        <Table.Td>
          <Acts line={line} day={day} onOpen={onOpen} />
        </Table.Td>
      )}
    </Table.Tr>
  )
}

function LastDay({ line, expiryDays, day }: { line: ShelfLine; expiryDays: number; day: string }) {
  const { t } = useWords('stock')
  const format = useFormat()
  if (line.expiresOn === null) return <Text size="sm" c="dimmed">{t('shelf.never')}</Text>
  const state = freshness(line, expiryDays, day)
  const on = format.day(line.expiresOn, 'short')
  if (state === 'good') return <Text size="sm">{on}</Text>
  return (
    <Text size="sm" fw={600} c="var(--mantine-color-error)" className={classes.warned}>
      <IconAlertTriangle size={16} aria-hidden />
      {t(state === 'expired' ? 'shelf.expired' : 'shelf.soon', { day: on })}
    </Text>
  )
}

function Acts({ line, day, onOpen }: { line: ShelfLine; day: string; onOpen: (opened: Opened) => void }) {
  const { t } = useWords('stock')
  const say = useSayStock()
  const coordinator = useIsCoordinator()
  const drawers = (useDrawers().data ?? []).filter(({ archived }) => !archived)
  const expire = useExpire(line)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('shelf.actsOf', { item: line.itemName, lot: say.lot(line) })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {drawers.length > 1 && <Menu.Item onClick={() => onOpen({ panel: 'move', line })}>{t('move.do')}</Menu.Item>}
        <Menu.Item onClick={() => onOpen({ panel: 'spoil', line })}>{t('spoil.do')}</Menu.Item>
        {isExpired(line, day) && <Menu.Item onClick={expire}>{t('expire.do')}</Menu.Item>}
        {coordinator && <Menu.Item onClick={() => onOpen({ panel: 'lot', line })}>{t('lot.edit')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}

function useExpire({ lotId, drawerId, itemName }: ShelfLine) {
  const { t } = useWords(['stock', 'loans'])
  const format = useFormat()
  const say = useSayError()
  return () =>
    void client.loans.stock.expire({ lotId, drawerId }).then(
      ({ entries }) =>
        notifyDone(t('stock:expire.done', { quantity: format.number(-entries[0]!.change), item: itemName }), {
          undo: () => client.loans.stock.reverse({ entryId: entries[0]!.id, reason: t('loans:reverse.undone') }),
        }),
      (error: unknown) => notifyFailure(say(error)),
    )
}
