import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Meeting } from '#shared/areas/meetings/meetings.schema.ts'
import { notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client, desk } from '#renderer/link/desk.ts'

/** Takes a cancelled meeting back; what it could not get back is said until it is read. */
export function useReinstate(): (meetingId: string) => Promise<Meeting> {
  const { t } = useWords('planning')
  const { number } = useFormat()
  const queries = useQueryClient()
  return useCallback(
    async (meetingId) => {
      const { meeting, lost } = await client.meetings.reinstate({ id: meetingId })
      queries.setQueryData(desk.meetings.get.queryKey({ input: { id: meetingId } }), meeting)
      const what = lost.map((one) => (one.is === 'room' ? t('lost.room', { room: one.roomName }) : t('lost.fares', { item: one.itemName, quantity: number(one.quantity) })))
      if (what.length > 0) notifyFailure(t('lost.told', { what: what.join(' ') }))
      return meeting
    },
    [queries, t, number],
  )
}
