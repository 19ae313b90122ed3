import { List, Paper, SimpleGrid, Text, Title } from '@mantine/core'
import { useId } from 'react'
import type { AccountOf, Had as HadFigures } from '#shared/areas/loans/stock.schema.ts'
import type { Used } from '#shared/areas/loans/use.schema.ts'
import { Failure } from '#renderer/kit/Failure.tsx'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useUsed } from '../use/use.data.ts'
import { UsedPart } from '../use/UsedPart.tsx'
import { useHad } from './stock.data.ts'

/** What a contact or a campaign has had this month and this fiscal year. */
export function Had({ of }: { of: AccountOf }) {
  const { t } = useWords('stock')
  const heading = useId()
  const had = useHad(of)
  const used = useUsed(of)
  const error = had.error ?? used.error
  if (error) return <Failure error={error} retry={() => Promise.all([had.refetch(), used.refetch()])} />
  if (!had.data || !used.data) return null
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading} mb="xs">
        {t('campaignId' in of ? 'had.ofCampaign' : 'had.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Part title={t('had.month')} part={had.data.month} used={used.data.month} />
        <Part title={t('had.year')} part={had.data.year} used={used.data.year} />
      </SimpleGrid>
    </section>
  )
}

function Part({ title, part, used }: { title: string; part: HadFigures['month']; used: Used['month'] }) {
  const { t } = useWords('stock')
  const format = useFormat()
  return (
    <Paper withBorder p="sm">
      <Text size="sm" c="dimmed">
        {title}, {t('had.span', { from: format.day(part.from, 'short'), to: format.day(part.to, 'short') })}
      </Text>
      <Text fw={600}>{t('had.sum', { count: part.units, formatted: format.number(part.units), value: format.money(part.value) })}</Text>
      {part.items.length > 0 && (
        <List size="sm" listStyleType="none">
          {part.items.map((item) => (
            <List.Item key={item.itemId}>
              {format.number(item.units)} × {item.itemName} ({format.money(item.value)})
            </List.Item>
          ))}
        </List>
      )}
      <UsedPart used={used} />
    </Paper>
  )
}
