import { Button, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { rateOn } from '#shared/areas/loans/use.rules.ts'
import { jobKind, type Rate } from '#shared/areas/loans/useTerms.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { SidePanel } from '#renderer/kit/SidePanel.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useToday } from '../../stock/stock.data.ts'
import classes from '../../stock/stock.module.css'
import { useRates } from '../use.data.ts'
import { useSayUse } from '../useSayUse.ts'
import { RateHistory } from './RateHistory.tsx'
import { RatesForm } from './RatesForm.tsx'
import { Section } from './Section.tsx'

/** What a page or minute of each kind costs today and from a later day on, and all that was ever set. */
export function Rates() {
  const { t } = useWords('use')
  const rates = useRates()
  const [editing, setEditing] = useState(false)
  const [history, setHistory] = useState(false)
  const set = <Button onClick={() => setEditing(true)}>{t('rate.set')}</Button>
  return (
    <Section title={t('rate.title')} hint={t('rate.hint')} action={set}>
      {rates.error && <Failure error={rates.error} retry={() => rates.refetch()} />}
      {rates.data?.length === 0 && <Text c="dimmed">{t('rate.empty')}</Text>}
      {rates.data && rates.data.length > 0 && (
        <>
          <Now rates={rates.data} />
          <Button size="compact-sm" variant="subtle" aria-expanded={history} onClick={() => setHistory(!history)} style={{ alignSelf: 'flex-start' }}>
            {t('rate.history')}
          </Button>
          {history && <RateHistory rates={rates.data} />}
        </>
      )}
      <SidePanel opened={editing} onClose={() => setEditing(false)} title={t('rate.set')}>
        {editing && <RatesForm rates={rates.data ?? []} onDone={() => setEditing(false)} />}
      </SidePanel>
    </Section>
  )
}

function Now({ rates }: { rates: Rate[] }) {
  const { t } = useWords('use')
  const format = useFormat()
  const say = useSayUse()
  const today = useToday()
  return (
    <Table.ScrollContainer minWidth={420} w="100%">
      <Table verticalSpacing={4} aria-label={t('rate.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('csv.what')}</Table.Th>
            <Table.Th className={classes.figure}>{t('rate.today')}</Table.Th>
            <Table.Th>{t('rate.later')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {jobKind.options.map((kind) => {
            const cents = rateOn(rates, kind, today)
            const later = rates.filter((rate) => rate.kind === kind && !rate.replaced && rate.from > today).toReversed()
            return (
              <Table.Tr key={kind}>
                <Table.Td>{say.measure(kind)}</Table.Td>
                <Table.Td className={classes.figure}>{cents === null ? t('rate.notSet') : say.rate(kind, cents)}</Table.Td>
                <Table.Td>{later.map((rate) => t('rate.fromOn', { value: format.money(rate.cents), day: format.day(rate.from, 'short') })).join('; ')}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
