import { List, Text } from '@mantine/core'
import { type Control, useWatch } from 'react-hook-form'
import { allocate, isExpired } from '#shared/areas/loans/stock.rules.ts'
import type { Item, ShelfLine } from '#shared/areas/loans/stock.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { useDrawers, useShelf, useToday } from './stock.data.ts'
import { Reserved } from './Reserved.tsx'
import type { IssueFormValues } from './stockForms.ts'
import { useSayStock } from './useSayStock.ts'

/** What there is, out of which lots it will come, and what will be left: the answer before the click. */
export function StockAfter({ control, items }: { control: Control<IssueFormValues, any, any>; items: Item[] }) {
  const { t } = useWords('loans')
  const format = useFormat()
  const today = useToday()
  const [quantity, itemId, drawerId, lotId, on, meetingId] = useWatch({ control, name: ['quantity', 'itemId', 'drawerId', 'lotId', 'day', 'meetingId'] })
  const day = on ?? today
  const shelf = useShelf({ itemId, day: day === today ? null : day })
  const item = items.find((one) => one.id === itemId)
  if (!item || !shelf.data || shelf.isPlaceholderData) return null
  const lines = shelf.data.filter((line) => (!drawerId || line.drawerId === drawerId) && (!lotId || line.lotId === lotId))
  const wanted = quantity ?? 0
  const { parts, available } = allocate(lines, wanted, day)
  const short = wanted > available || available === 0
  const worth = parts.reduce((sum, part) => sum + part.quantity * part.line.unitValue, 0)
  const words = () => {
    if (available === 0) return t('issue.shortNone')
    if (short) return t('issue.short', { available: format.number(available) })
    if (wanted < 1) return t('issue.before', { count: available })
    return t('issue.after', { count: available - wanted, value: format.money(worth) })
  }
  return (
    <div aria-live="polite">
      <Text size="sm" c={short ? 'var(--mantine-color-error)' : 'dimmed'} fw={short ? 600 : undefined}>
        {words()}
      </Text>
      {!short && <Parts parts={parts} />}
      <Over lines={lines} day={day} />
      <Reserved itemId={item.id} but={meetingId} />
    </div>
  )
}

/** Out of which lots, when that is more than one or it says more than nothing. */
function Parts({ parts }: { parts: { line: ShelfLine; quantity: number }[] }) {
  const { t } = useWords('stock')
  const format = useFormat()
  const say = useSayStock()
  const drawers = (useDrawers().data ?? []).filter(({ archived }) => !archived)
  return (
    <List size="sm" c="dimmed" listStyleType="none" aria-label={t('issue.parts')}>
      {parts.map(({ line, quantity }) => (
        <List.Item key={`${line.lotId} ${line.drawerId}`}>
          {[
            t('issue.part', { quantity: format.number(quantity), lot: say.lot(line) }),
            drawers.length > 1 && say.drawer(line.drawerName),
            line.expiresOn && t('issue.goodUntil', { day: format.day(line.expiresOn, 'short') }),
            t('issue.leaves', { formatted: format.number(line.free - quantity) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </List.Item>
      ))}
    </List>
  )
}

/** Those that lie there and may not be given out. */
function Over({ lines, day }: { lines: ShelfLine[]; day: string }) {
  const { t } = useWords('stock')
  const { number } = useFormat()
  const over = lines.filter((line) => isExpired(line, day)).reduce((sum, line) => sum + line.quantity, 0)
  if (over === 0) return null
  return (
    <Text size="sm" c="var(--mantine-color-error)">
      {t('issue.over', { count: over, formatted: number(over) })}
    </Text>
  )
}
