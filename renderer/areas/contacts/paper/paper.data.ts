import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Whom a list on paper is for, and the permit for those unsafe to contact. */
export interface PaperWish {
  selection: ContactSelection
  permitId: string | null
}

export function useLabels(wish: PaperWish) {
  return useQuery(desk.contacts.paper.labels.queryOptions({ input: wish }))
}

export function useCallSheet(wish: PaperWish) {
  return useQuery(desk.contacts.paper.callSheet.queryOptions({ input: wish }))
}

/** The list of before is shown until the one with another starter is there. */
export function usePhoneTree(wish: PaperWish, starterId: string | null) {
  return useQuery({ ...desk.contacts.paper.phoneTree.queryOptions({ input: { ...wish, starterId } }), placeholderData: keepPreviousData })
}

export function useCard(id: string) {
  return useQuery(desk.contacts.paper.card.queryOptions({ input: { id } }))
}
