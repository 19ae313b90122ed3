import { Table } from '@mantine/core'
import { addUp } from '#shared/areas/loans/use.rules.ts'
import type { KindTotal } from '#shared/areas/loans/useTerms.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../stock/stock.module.css'
import { useSayUse } from './useSayUse.ts'

/** What was metered in a month, whoever paid; nothing at all when there was none. */
export function MonthUse({ use, month }: { use: KindTotal[]; month: string }) {
  const { t } = useWords('use')
  const say = useSayUse()
  if (use.length === 0) return null
  return (
    <Table.ScrollContainer minWidth={420} w="100%">
      <Table verticalSpacing={4} aria-label={t('months.name', { month })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('page')}</Table.Th>
            <Table.Th className={classes.figure}>{t('csv.quantity')}</Table.Th>
            <Table.Th className={classes.figure}>{t('ledger.value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {use.map((total) => (
            <Table.Tr key={total.kind}>
              <Table.Td>{say.measure(total.kind)}</Table.Td>
              <Table.Td className={classes.figure}>{say.amount(total.kind, total.quantity)}</Table.Td>
              <Table.Td className={classes.figure}>{say.money(total.value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={2}>{t('statement.total')}</Table.Th>
            <Table.Th className={classes.figure}>{say.money(addUp(use).value)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}
