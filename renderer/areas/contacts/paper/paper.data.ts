import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { desk } from '#renderer/link/desk.ts'

/** Whom a list on paper is for, and the permit for those unsafe to contact. */
export interface PaperWish {
  selection: ContactSelection
  permitId: string | null
}

/** A screen that makes a list on paper: for whom, and where a new permit goes. */
export interface PaperProps {
  wish: PaperWish
  onPermit: (permitId: string) => void
}

/** What was shown before stays until the list with another permit is there. */
export function useLabels(wish: PaperWish) {
  return useQuery({ ...desk.contacts.paper.labels.queryOptions({ input: wish }), placeholderData: keepPreviousData })
}

export function useCallSheet(wish: PaperWish) {
  return useQuery({ ...desk.contacts.paper.callSheet.queryOptions({ input: wish }), placeholderData: keepPreviousData })
}

/** What was shown before stays until the list with another starter or permit is there. */
export function usePhoneTree(wish: PaperWish, starterId: string | null) {
  return useQuery({ ...desk.contacts.paper.phoneTree.queryOptions({ input: { ...wish, starterId } }), placeholderData: keepPreviousData })
}

/** One contact's card, with a permit also how to reach someone unsafe to contact. */
export function useCard(id: string, permitId: string | null) {
  return useQuery({ ...desk.contacts.paper.card.queryOptions({ input: { id, permitId } }), placeholderData: keepPreviousData })
}
