import { Text } from '@mantine/core'
import { type Control, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { serialCount } from '#shared/areas/loans/stock.rules.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import type { receiveForm } from './stockForms.ts'

/** How many the typed numbers are, before they are held against what came in. */
export function SerialCount({ control }: { control: Control<z.input<typeof receiveForm>, any, any> }) {
  const { t } = useWords('stock')
  const { number } = useFormat()
  const [from = '', to = '', quantity] = useWatch({ control, name: ['serialFrom', 'serialTo', 'quantity'] })
  const count = serialCount(from.trim(), to.trim())
  if (count === null) return null
  const differs = quantity !== null && quantity !== count
  return (
    <Text size="sm" role="status" c={differs ? 'var(--mantine-color-error)' : 'dimmed'}>
      {t(differs ? 'serial.countDiffers' : 'serial.count', { count, formatted: number(count) })}
    </Text>
  )
}
