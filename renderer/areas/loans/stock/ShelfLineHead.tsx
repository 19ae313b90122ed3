import { Text } from '@mantine/core'
import type { ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useSayStock } from './useSayStock.ts'

/** Which lot in which drawer a form is about. */
export function ShelfLineHead({ line }: { line: ShelfLine }) {
  const { t } = useWords('stock')
  const { number } = useFormat()
  const say = useSayStock()
  return (
    <div>
      <Text fw={600}>{line.itemName}</Text>
      <Text size="sm" c="dimmed">
        {[say.lot(line), say.drawer(line.drawerName), t('shelf.holds', { count: line.quantity, formatted: number(line.quantity) })].join(' · ')}
      </Text>
    </div>
  )
}
