import { Table, Text } from '@mantine/core'
import type { MonthTotal } from '#shared/areas/loans/months.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../stock/stock.module.css'

/** What a month did to each item, by kind of line. A move is there and back, and no change. */
export function MonthTable({ totals, name }: { totals: MonthTotal[]; name: string }) {
  const { t } = useWords('stock')
  const format = useFormat()
  const shown = totals.filter(({ units, value }) => units !== 0 || value !== 0)
  if (shown.length === 0) return <Text c="dimmed">{t('months.empty')}</Text>
  return (
    <Table.ScrollContainer minWidth={420} w="100%">
      <Table verticalSpacing={4} aria-label={name}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('shelf.item')}</Table.Th>
            <Table.Th>{t('ledger.kind')}</Table.Th>
            <Table.Th className={classes.figure}>{t('months.units')}</Table.Th>
            <Table.Th className={classes.figure}>{t('months.value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((total) => (
            <Table.Tr key={`${total.itemId} ${total.kind}`}>
              <Table.Td>{total.itemName}</Table.Td>
              <Table.Td>{t(`kinds.${total.kind}`)}</Table.Td>
              <Table.Td className={classes.figure}>{total.units > 0 ? `+${format.number(total.units)}` : `−${format.number(-total.units)}`}</Table.Td>
              <Table.Td className={classes.figure}>{format.money(Math.abs(total.value))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
