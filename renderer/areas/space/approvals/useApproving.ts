import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBookingActs } from '../board/useBookingActs.ts'

type Named = { id: string; title: string }

/** Yes and no to a booking, said back; a no can be taken back while its time is free. Each answers whether it was done. */
export function useApproving() {
  const { t } = useWords('board')
  const { attempt } = useBookingActs()
  return {
    confirm: ({ id, title }: Named) =>
      attempt(async () => {
        await client.space.confirm({ id })
        notifyDone(t('panel.confirmed', { title }))
      }),
    approve: ({ id, title }: Named) =>
      attempt(async () => {
        await client.space.approve({ id })
        notifyDone(t('approvals.approved', { title }))
      }),
    decline: ({ id, title }: Named, reason: string) =>
      attempt(async () => {
        await client.space.decline({ id, reason })
        notifyDone(t('approvals.declined', { title }), { undo: () => client.space.reinstate({ id }) })
      }),
  }
}
