import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { desk } from '#renderer/link/desk.ts'

/** What is kept of items for meetings that are not over. */
export function useReservations() {
  return useQuery(desk.loans.reservations.list.queryOptions()).data ?? []
}

/** How many of an item are kept for meetings, and for which; nothing when there are none. */
export function Reserved({ itemId, but }: { itemId: string | null | undefined; but?: string | null | undefined }) {
  const { t } = useWords('stock')
  const { number, moment } = useFormat()
  const kept = useReservations().filter((one) => one.itemId === itemId && one.left > 0 && one.meetingId !== but)
  if (kept.length === 0) return null
  return (
    <Text size="sm" c="dimmed">
      {kept.map((one) => t('reserved.for', { quantity: number(one.left), meeting: one.meetingTitle, when: moment(one.meetingStart) })).join(' · ')}
    </Text>
  )
}
