import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { mayReveal } from '#shared/areas/contacts/safety.rules.ts'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { organizers } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { desk } from '#renderer/link/desk.ts'

/** Whether the one who sits here may see whole cards and private notes, and permit who is on a list. */
export function useIsOrganizer(): boolean {
  const me = useMe()
  return me !== null && organizers.includes(me.role)
}

/** What anyone is told before they reach for the phone; null when nobody asked yet. */
export function useInstruction(contactId: string) {
  return useQuery(desk.contacts.safety.instruction.queryOptions({ input: { contactId } }))
}

/** Whether the one who sits here may be shown how to reach someone unsafe to contact. */
export function useMayReveal(contactId: string): boolean {
  const me = useMe()
  const told = useInstruction(contactId).data
  return me !== null && told !== undefined && mayReveal(told?.level ?? null, me.role)
}

/** The whole card, for organizers. */
export function useCard(contactId: string) {
  const enabled = useIsOrganizer()
  return useQuery({ ...desk.contacts.safety.card.queryOptions({ input: { contactId } }), enabled })
}

/** The card's changes, newest first, page by page. */
export function useCardHistory(contactId: string) {
  return useInfiniteQuery(
    desk.contacts.safety.history.infiniteOptions({
      input: (cursor: string | null) => ({ contactId, cursor, limit: 20 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
    }),
  )
}

/** Who of a selection stays off lists, for organizers. */
export function useLeftOut(selection: ContactSelection) {
  const enabled = useIsOrganizer()
  return useQuery({ ...desk.contacts.safety.leftOut.queryOptions({ input: { selection } }), enabled })
}
