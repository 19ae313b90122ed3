import { Text } from '@mantine/core'
import { type Control, useWatch } from 'react-hook-form'
import type { Item } from '#shared/areas/loans/stock.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { IssueFormValues } from './stockForms.ts'

/** What there is, and what will be left: the answer before the click. */
export function StockAfter({ control, items }: { control: Control<IssueFormValues, any, any>; items: Item[] }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const [quantity, itemId] = useWatch({ control, name: ['quantity', 'itemId'] })
  const item = items.find((one) => one.id === itemId)
  if (!item) return null
  const wanted = quantity ?? 0
  const short = wanted > item.balance || item.balance === 0
  const words = () => {
    if (item.balance === 0) return t('issue.shortNone')
    if (short) return t('issue.short', { available: format.number(item.balance) })
    if (wanted < 1) return t('issue.before', { count: item.balance })
    return t('issue.after', { count: item.balance - wanted, value: format.money(wanted * item.unitValue) })
  }
  return (
    <Text size="sm" c={short ? 'var(--mantine-color-error)' : 'dimmed'} fw={short ? 600 : undefined} aria-live="polite">
      {words()}
    </Text>
  )
}
