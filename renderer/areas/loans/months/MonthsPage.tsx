import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ClosedMonth, Months } from '#shared/areas/loans/months.schema.ts'
import { useIsCoordinator } from '#renderer/areas/staff/staff.data.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { notifyDone } from '#renderer/kit/notify.ts'
import { Page } from '#renderer/kit/Page.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { LoansPages } from '../LoansPages.tsx'
import classes from '../stock/stock.module.css'
import { MonthUse } from '../use/MonthUse.tsx'
import { useMonths } from './months.data.ts'
import { MonthTable } from './MonthTable.tsx'
import { useSayMonth } from './useSayMonth.ts'

/** Months of the ledger: closed for good, one after the other, each with what it did. */
export function MonthsPage() {
  const { t } = useWords('stock')
  const months = useMonths()
  return (
    <Page title={t('pages.months')}>
      <LoansPages />
      <Stack gap="lg" maw={900}>
        <Text size="sm">{t('months.hint')}</Text>
        {months.error && <Failure error={months.error} retry={() => months.refetch()} />}
        {months.data && (months.data.next ? <Next next={months.data.next} totals={months.data.totals} use={months.data.use} /> : <Text c="dimmed">{t('months.none')}</Text>)}
        {months.data?.closed.map((closed) => <Closed key={closed.month} closed={closed} />)}
      </Stack>
    </Page>
  )
}

function Next({ next, totals, use }: { next: string } & Pick<Months, 'totals' | 'use'>) {
  const { t } = useWords('stock')
  const kit = useWords('kit')
  const heading = useId()
  const month = useSayMonth()(next)
  const coordinator = useIsCoordinator()
  const [asked, setAsked] = useState(false)
  const closing = useMutation({ mutationFn: () => client.loans.months.close({ month: next }), onSuccess: () => notifyDone(t('months.done', { month })), onSettled: () => setAsked(false) })
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" id={heading}>
          {t('months.open', { month })}
        </Title>
        {(totals.length > 0 || use.length === 0) && <MonthTable totals={totals} name={month} />}
        <MonthUse use={use} month={month} />
        {closing.error && <Failure error={closing.error} whole />}
        {!coordinator && <Text size="sm">{t('months.forCoordinator')}</Text>}
        {coordinator && !asked && <Button onClick={() => setAsked(true)}>{t('months.close', { month })}</Button>}
        {asked && (
          <Alert color="yellow" role="alert">
            <Text size="sm" mb="xs">{t('months.sure', { month })}</Text>
            <Group>
              <Button variant="default" size="compact-md" autoFocus onClick={() => setAsked(false)}>{kit.t('cancel')}</Button>
              <Button size="compact-md" loading={closing.isPending} onClick={() => closing.mutate()}>{t('months.yes', { month })}</Button>
            </Group>
          </Alert>
        )}
      </Stack>
    </Paper>
  )
}

function Closed({ closed }: { closed: ClosedMonth }) {
  const { t } = useWords('stock')
  const heading = useId()
  const format = useFormat()
  const month = useSayMonth()(closed.month)
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} className={classes.month}>
        {month}
      </Title>
      <Text size="sm" c="dimmed" mb={4}>
        {t('months.closed', { name: closed.closedByName, when: format.moment(closed.closedAt) })}
      </Text>
      {(closed.totals.length > 0 || closed.use.length === 0) && <MonthTable totals={closed.totals} name={month} />}
      <MonthUse use={closed.use} month={month} />
    </section>
  )
}
