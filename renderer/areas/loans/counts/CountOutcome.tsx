import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { approveInput, type Count } from '#shared/areas/loans/counts.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { TextField, useDeskForm } from '#renderer/kit/form.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import classes from '../stock/stock.module.css'
import { useSayStock } from '../stock/useSayStock.ts'
import { CountOff } from './CountOff.tsx'
import { DiscardCount } from './DiscardCount.tsx'

export const isOff = (count: Count) => count.lines.some(({ secondDifference }) => secondDifference !== 0)

/** What both found, held against what there should be; and what a coordinator does with it. */
export function CountOutcome({ count }: { count: Count }) {
  const { t } = useWords('stock')
  const coordinator = useIsCoordinator()
  const agreed = count.state === 'agreed'
  return (
    <Stack gap="sm" w="100%">
      <Text size="sm" fw={600}>
        {agreed ? t(isOff(count) ? 'count.off' : 'count.right') : t('count.differ')}
      </Text>
      {agreed && isOff(count) && <CountOff count={count} />}
      <CountTable count={count} />
      {agreed && coordinator && <Approve count={count} />}
      {agreed && !coordinator && <Text size="sm">{t('count.forCoordinator')}</Text>}
      <Group>
        <DiscardCount count={count} />
      </Group>
    </Stack>
  )
}

/** Each lot: what there should be, and how far off each of the two was. */
export function CountTable({ count }: { count: Count }) {
  const { t } = useWords('stock')
  const { number } = useFormat()
  const say = useSayStock()
  const signed = (value: number | null) => (value === null ? '–' : value > 0 ? `+${number(value)}` : value < 0 ? `−${number(-value)}` : '0')
  return (
    <Table.ScrollContainer minWidth={480} w="100%">
      <Table verticalSpacing={4} aria-label={t('count.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('shelf.item')}</Table.Th>
            <Table.Th>{t('shelf.lot')}</Table.Th>
            <Table.Th className={classes.figure}>{t('count.expected')}</Table.Th>
            <Table.Th className={classes.figure}>{count.firstMemberName}</Table.Th>
            <Table.Th className={classes.figure}>{count.secondMemberName ?? t('count.secondPerson')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {count.lines.map((line) => (
            <Table.Tr key={line.lotId}>
              <Table.Td>{line.itemName}</Table.Td>
              <Table.Td>{say.lot(line)}</Table.Td>
              <Table.Td className={classes.figure}>{line.expected === null ? '–' : number(line.expected)}</Table.Td>
              <Table.Td className={classes.figure}>{signed(line.firstDifference)}</Table.Td>
              <Table.Td className={classes.figure}>{signed(line.secondDifference)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Approve({ count }: { count: Count }) {
  const { t } = useWords('stock')
  const off = isOff(count)
  const { control, submit, busy, failure } = useDeskForm({ schema: approveInput, defaults: { id: count.id, reason: '' } })
  const save = submit(async (input) => {
    await client.loans.counts.approve(input)
    notifyDone(t('count.approved'))
  })
  return (
    <form onSubmit={save} noValidate>
      <Stack gap="sm" align="flex-start">
        {off && <TextField control={control} name="reason" label={t('count.reason')} description={t('count.reasonHint')} required />}
        {failure !== null && <Failure error={failure} />}
        <Button type="submit" loading={busy}>
          {t(off ? 'count.approveOff' : 'count.approve')}
        </Button>
      </Stack>
    </form>
  )
}
