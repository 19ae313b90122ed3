import { Text } from '@mantine/core'
import { sumOff } from '#shared/areas/loans/counts.rules.ts'
import type { Count } from '#shared/areas/loans/counts.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'

/** By how much the drawer and the ledger differ, and since when: in one line. */
export function CountOff({ count }: { count: Count }) {
  const { t } = useWords('stock')
  const format = useFormat()
  const { missing, over, value } = sumOff(count.lines)
  const what = [missing > 0 && t('count.missing', { count: missing, formatted: format.number(missing) }), over > 0 && t('count.over', { count: over, formatted: format.number(over) })].filter(Boolean).join(', ')
  const worth = `${value < 0 ? '−' : '+'}${format.money(Math.abs(value))}`
  return <Text size="sm">{count.rightSince === null ? t('count.offFromStart', { what, worth }) : t('count.offSince', { what, worth, when: format.moment(count.rightSince) })}</Text>
}
