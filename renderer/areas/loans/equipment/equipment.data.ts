import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { desk } from '#renderer/link/desk.ts'

/** Every thing the clinic lends, retired ones last. */
export function useEquipment() {
  return useQuery(desk.loans.equipment.list.queryOptions())
}

export function useThing(itemId: string) {
  return useQuery(desk.loans.equipment.get.queryOptions({ input: { itemId } }))
}

/** Who has a thing, and who is to have it. */
export function useClaims(itemId: string) {
  return useQuery(desk.loans.equipment.claims.queryOptions({ input: { itemId } }))
}

/** What was done with a thing, the latest first; page by page. */
export function useHistory(itemId: string) {
  return useInfiniteQuery(
    desk.loans.equipment.events.infiniteOptions({
      input: (cursor: string | null) => ({ itemId, cursor, limit: 30 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** What is taken on the fourteen days from one on. */
export function useStrip(from: string) {
  return useQuery({ ...desk.loans.equipment.strip.queryOptions({ input: { from } }), placeholderData: keepPreviousData })
}

/** What is overdue, and due today or tomorrow. */
export function useDue() {
  return useQuery(desk.loans.equipment.due.queryOptions())
}

/** What a contact has out or reserved. */
export function useOutWith(contactId: string) {
  return useQuery(desk.loans.equipment.ofContact.queryOptions({ input: { contactId } }))
}

export function useReminder(claimId: string) {
  return useQuery(desk.loans.equipment.reminder.queryOptions({ input: { claimId } }))
}

export function useLoanSlip(claimId: string) {
  return useQuery(desk.loans.equipment.slip.queryOptions({ input: { claimId } }))
}

export function useThingPhoto(itemId: string, photoAt: number | null) {
  return useQuery({ ...desk.loans.equipment.photo.queryOptions({ input: { itemId } }), enabled: photoAt !== null })
}
