import { Table, Text } from '@mantine/core'
import type { Statement } from '#shared/areas/loans/use.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../stock/stock.module.css'
import { useSayUse } from './useSayUse.ts'

/** What a month comes to by kind and rate, in all, and against the quotas. */
export function StatementSums({ statement }: { statement: Statement }) {
  const { t } = useWords('use')
  const say = useSayUse()
  return (
    <>
      <Table.ScrollContainer minWidth={420} w="100%">
        <Table verticalSpacing={4} aria-label={t('statement.sums')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('csv.what')}</Table.Th>
              <Table.Th className={classes.figure}>{t('csv.quantity')}</Table.Th>
              <Table.Th className={classes.figure}>{t('statement.rate')}</Table.Th>
              <Table.Th className={classes.figure}>{t('ledger.value')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {statement.sums.map((sum) => (
              <Table.Tr key={`${sum.kind} ${sum.rate}`}>
                <Table.Td>{say.measure(sum.kind)}</Table.Td>
                <Table.Td className={classes.figure}>{say.amount(sum.kind, sum.quantity)}</Table.Td>
                <Table.Td className={classes.figure}>{say.money(sum.rate)}</Table.Td>
                <Table.Td className={classes.figure}>{say.money(sum.value)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th>{t('statement.total')}</Table.Th>
              <Table.Th className={classes.figure} colSpan={2}>{[statement.pages && say.amount('allPages', statement.pages), statement.minutes && say.amount('allMinutes', statement.minutes)].filter(Boolean).join(', ')}</Table.Th>
              <Table.Th className={classes.figure}>{say.money(statement.value)}</Table.Th>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
      {statement.standing.map((one) => (
        <Text key={one.measure} size="sm">
          {say.ofQuota(one)}
        </Text>
      ))}
    </>
  )
}
