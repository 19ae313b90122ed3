import { List, Text } from '@mantine/core'
import type { Used } from '#shared/areas/loans/use.schema.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayUse } from './useSayUse.ts'

/** What an account used in a month or a year, in pages, minutes and dollars. */
export function UsedPart({ used }: { used: Used['month'] }) {
  const { t } = useWords('use')
  const say = useSayUse()
  if (used.kinds.length === 0) return null
  const amounts = [used.pages !== 0 && say.amount('allPages', used.pages), used.minutes !== 0 && say.amount('allMinutes', used.minutes)].filter(Boolean).join(', ')
  return (
    <>
      <Text fw={600} mt="xs">
        {t('used.sum', { amounts, value: say.money(used.value) })}
      </Text>
      <List size="sm" listStyleType="none">
        {used.kinds.map(({ kind, quantity, value }) => (
          <List.Item key={kind}>{t('used.line', { kind: say.measure(kind), amount: say.amount(kind, quantity), value: say.money(value) })}</List.Item>
        ))}
      </List>
    </>
  )
}
