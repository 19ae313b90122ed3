import { useLocation } from 'wouter'
import type { Claim } from '#shared/areas/loans/equipment.schema.ts'
import { notifyDone } from '#renderer/kit/notify.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

/** Says what was done with a claim; it can be taken back from there, and of a loan the slip is offered. */
export function useClaimDone() {
  const { t } = useWords('equipment')
  const [, go] = useLocation()
  return (message: string, claim: Claim, { slip = false } = {}) =>
    notifyDone(message, {
      undo: () => client.loans.equipment.reverse({ eventId: claim.eventId, reason: t('reverse.undone') }),
      ...(slip && { next: { label: t('slip.print'), take: () => go(`~/print/loans/equipment/slip/${claim.id}`) } }),
    })
}
