import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { failureOf } from '#renderer/kit/failures.ts'
import { desk } from '#renderer/link/desk.ts'

/** A document as it is in the store. */
export function useBrief(id: string) {
  return useQuery(desk.briefs.get.queryOptions({ input: { id } }))
}

/** The starting points there are, each in its language. */
export function useTemplates() {
  return useQuery({ ...desk.briefs.templates.queryOptions(), staleTime: Number.POSITIVE_INFINITY })
}

/** What each merge field says for a meeting or for none, and for whom and what a document is `of`. */
export function useMergeValues(language: Language, meetingId: string | null, of: Pick<Brief, 'contactId' | 'groupId' | 'campaignId'> = nobody) {
  const { contactId, groupId, campaignId } = of
  return useQuery({ ...desk.briefs.mergeValues.queryOptions({ input: { language, meetingId, contactId, groupId, campaignId } }), placeholderData: keepPreviousData })
}

const nobody = { contactId: null, groupId: null, campaignId: null }

/** The person a document is for; `gone`: there is no such contact any more. */
export function useAddressee(contactId: string | null) {
  const { data, error } = useQuery(desk.contacts.get.queryOptions({ input: contactId ? { id: contactId } : skipToken }))
  return { contact: contactId ? data : undefined, gone: contactId !== null && failureOf(error).code === 'NOT_FOUND' }
}

/** The meeting a document is printed for, if there is one. */
export function useMeetingFor(meetingId: string | null) {
  return useQuery(desk.meetings.get.queryOptions({ input: meetingId ? { id: meetingId } : skipToken }))
}
