import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlanCheck } from '#shared/areas/meetings/planning.schema.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { desk } from '#renderer/link/desk.ts'
import { draftOf, type PlanFormValues } from './planForm.ts'

/** What stands in a plan's way, as it is typed; undefined until it is known or while it has no time. */
export function usePlanCheck(values: PlanFormValues): PlanCheck | undefined {
  const { zone } = useFormat()
  const [settled] = useDebouncedValue(values, 200)
  const draft = useMemo(() => draftOf(settled, zone), [settled, zone])
  const check = useQuery({ ...desk.meetings.planning.check.queryOptions({ input: draft! }), enabled: draft !== null, placeholderData: keepPreviousData })
  return draft ? check.data : undefined
}

/** The rooms with what is in their way at this time. */
export function useRoomsAt(span: { start: number; end: number } | null) {
  return useQuery({ ...desk.space.roomsAt.queryOptions({ input: span! }), enabled: span !== null, placeholderData: keepPreviousData })
}
