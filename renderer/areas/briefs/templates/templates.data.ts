import { useQuery } from '@tanstack/react-query'
import { coordinators } from '#shared/base/roles.ts'
import { useMe } from '#renderer/areas/staff/staff.data.ts'
import { desk } from '#renderer/link/desk.ts'

/** What a new document can begin with, by kind. */
export function useTemplates() {
  return useQuery(desk.briefs.templates.queryOptions())
}

/** A template with its text, as the clinic has it. */
export function useTemplate(id: string) {
  return useQuery(desk.briefs.templateTexts.get.queryOptions({ input: { id } }))
}

/** The clinic's own that were put away. */
export function useArchivedTemplates() {
  return useQuery(desk.briefs.templateTexts.archived.queryOptions())
}

/** Whether who is signed in may change templates. */
export function useMayChangeTemplates(): boolean {
  const me = useMe()
  return me !== null && coordinators.includes(me.role)
}
