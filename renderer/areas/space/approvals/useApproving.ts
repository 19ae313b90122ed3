import { type Booking, bookingDetails } from '#shared/areas/space/space.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'
import { useBookingActs } from '../board/useBookingActs.ts'
import { useNoticeStep } from '../notices/useNoticeStep.ts'

/** Yes and no to a booking, said back, and taken back from there; a no while its time is free. Each answers whether it was done. */
export function useApproving() {
  const { t } = useWords('board')
  const { attempt } = useBookingActs()
  const nextStep = useNoticeStep()
  return {
    confirm: (held: Booking) =>
      attempt(async () => {
        const { id, title } = await client.space.confirm({ id: held.id })
        const before = { ...bookingDetails.parse(held), start: held.start, end: held.end }
        notifyDone(t('panel.confirmed', { title }), { undo: () => client.space.update({ id, booking: before }) })
      }),
    approve: (booking: Booking) =>
      attempt(async () => {
        const { id, title } = await client.space.approve({ id: booking.id })
        notifyDone(t('approvals.approved', { title }), { undo: () => client.space.withdrawApproval({ id }), next: nextStep(booking, 'approved') })
      }),
    decline: (booking: Booking, reason: string) =>
      attempt(async () => {
        const { id, title } = await client.space.decline({ id: booking.id, reason })
        notifyDone(t('approvals.declined', { title }), { undo: () => client.space.reinstate({ id }), next: nextStep(booking, 'declined') })
      }),
  }
}
