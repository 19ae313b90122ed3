import { Badge, Table, Text } from '@mantine/core'
import type { Rate } from '#shared/areas/loans/useTerms.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import classes from '../../stock/stock.module.css'
import { useSayUse } from '../useSayUse.ts'

/** Every rate that was ever set, with who set it; what was set anew for the same day is struck through. */
export function RateHistory({ rates }: { rates: Rate[] }) {
  const { t } = useWords('use')
  const format = useFormat()
  const say = useSayUse()
  return (
    <Table.ScrollContainer minWidth={520} w="100%">
      <Table verticalSpacing={4} aria-label={t('rate.history')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('csv.what')}</Table.Th>
            <Table.Th>{t('rate.from')}</Table.Th>
            <Table.Th className={classes.figure}>{t('statement.rate')}</Table.Th>
            <Table.Th>{t('rate.setBy')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rates.map((rate) => (
            <Table.Tr key={rate.id}>
              <Table.Td>
                {say.measure(rate.kind)} {rate.replaced && <Badge variant="outline" tt="none">{t('rate.replaced')}</Badge>}
              </Table.Td>
              <Table.Td>{format.day(rate.from)}</Table.Td>
              <Table.Td className={classes.figure}>
                <Text span size="sm" td={rate.replaced ? 'line-through' : undefined}>
                  {say.rate(rate.kind, rate.cents)}
                </Text>
              </Table.Td>
              <Table.Td>
                {rate.memberName}, {format.moment(rate.at)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
