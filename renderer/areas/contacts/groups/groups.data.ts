import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { RuleSet } from '#shared/areas/contacts/groups.schema.ts'
import { client, desk } from '#renderer/link/desk.ts'

const pageSize = 200

/** Saved groups by name, page by page. */
export function useGroupList(archived: boolean) {
  return useInfiniteQuery(
    desk.contacts.groups.list.infiniteOptions({
      input: (cursor: string | null) => ({ archived, cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

/** The groups to choose from: the first two hundred by name. */
export function useGroupChoices(picked = false) {
  return useQuery(desk.contacts.groups.list.queryOptions({ input: { picked, limit: pageSize } }))
}

export function useGroup(id: string) {
  return useQuery(desk.contacts.groups.get.queryOptions({ input: { id } }))
}

export function useGroupSize(id: string) {
  return useQuery(desk.contacts.groups.size.queryOptions({ input: { id } }))
}

/** How many a rule lets in; of none that is whole, nothing is asked. */
export function useRuleCount(rule: RuleSet | null) {
  return useQuery({ ...desk.contacts.groups.count.queryOptions({ input: { rule: rule! } }), enabled: rule !== null, placeholderData: keepPreviousData })
}

/** Who is in a group, page by page, and how many are left out. */
export function useGroupMembers(id: string) {
  return useInfiniteQuery(
    desk.contacts.groups.members.infiniteOptions({
      input: (cursor: string | null) => ({ id, cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (last) => last.next,
      placeholderData: keepPreviousData,
    }),
  )
}

export function useGroupsOfContact(contactId: string) {
  return useQuery(desk.contacts.groups.ofContact.queryOptions({ input: { contactId } }))
}

/** The places and languages that a rule can name. */
export function useRuleValues() {
  return useQuery(desk.contacts.groups.values.queryOptions())
}

/** All of a group, but for those unsafe to contact, who are counted. */
export async function fetchGroupMembers(id: string): Promise<{ ids: string[]; leftOut: number }> {
  const ids: string[] = []
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof client.contacts.groups.members>> = await client.contacts.groups.members({ id, cursor, limit: pageSize })
    ids.push(...page.items.map((contact) => contact.id))
    if (page.next === null) return { ids, leftOut: page.leftOut }
    cursor = page.next
  }
}
