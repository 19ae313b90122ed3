import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** What is kept of items for meetings that are not over. */
export function useReservations() {
  return useQuery(desk.loans.reservations.list.queryOptions()).data ?? []
}

interface ReservedProps {
  itemId: string | null | undefined
  /** The meeting that may have its own. */
  but?: string | null | undefined
  /** Each meeting by its name; else several are told together. */
  each?: boolean
}

/** How many of an item are kept for meetings, and for which; nothing when there are none. */
export function Reserved({ itemId, but, each = false }: ReservedProps) {
  const { t } = useWords('stock')
  const { number, moment } = useFormat()
  const kept = useReservations().filter((one) => one.itemId === itemId && one.left > 0 && one.meetingId !== but)
  if (kept.length === 0) return null
  const sum = kept.reduce((all, { left }) => all + left, 0)
  if (kept.length > 1 && !each) return <Text size="sm" c="dimmed">{t('reserved.sum', { count: kept.length, quantity: number(sum) })}</Text>
  return (
    <Text size="sm" c="dimmed">
      {kept.map((one) => t('reserved.for', { quantity: number(one.left), meeting: one.meetingTitle, when: moment(one.meetingStart) })).join(' · ')}
    </Text>
  )
}
