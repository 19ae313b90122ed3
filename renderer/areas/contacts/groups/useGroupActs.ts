import type { ContactGroup } from '#shared/areas/contacts/groups.schema.ts'
import { useSayError } from '#renderer/kit/Failure.tsx'
import { notifyDone, notifyFailure } from '#renderer/kit/notify.ts'
import { useFormat } from '#renderer/kit/useFormat.ts'
import { useWords } from '#renderer/kit/useWords.ts'
import { client } from '#renderer/link/desk.ts'

interface Named {
  id: string
  name: string
}

/** What buttons do with groups; each says what it did and offers to take it back, and answers whether it was done. */
export function useGroupActs() {
  const { t } = useWords('groups')
  const { number } = useFormat()
  const say = useSayError()
  const { groups } = client.contacts
  const attempt = (work: () => Promise<unknown>) => work().then(() => true, (error: unknown) => {
    notifyFailure(say(error))
    return false
  })
  const setArchived = ({ id, name }: ContactGroup, archived: boolean) => attempt(async () => {
    await (archived ? groups.archive({ id }) : groups.restore({ id }))
    notifyDone(t(archived ? 'archivedDone' : 'restoredDone', { name }), { undo: () => (archived ? groups.restore({ id }) : groups.archive({ id })) })
  })
  const addMembers = ({ id }: Named, contactIds: string[]) => attempt(async () => {
    const { changed } = await groups.addMembers({ id, contactIds })
    if (changed.length === 0) notifyDone(t('allIn'))
    else notifyDone(t('membersAdded', { count: changed.length, formatted: number(changed.length) }), { undo: () => groups.removeMembers({ id, contactIds: changed }) })
  })
  const addMember = (group: Named, contact: Named) => attempt(async () => {
    const { changed } = await groups.addMembers({ id: group.id, contactIds: [contact.id] })
    const undo = () => groups.removeMembers({ id: group.id, contactIds: [contact.id] })
    notifyDone(t('memberAdded', { name: contact.name, group: group.name }), changed.length > 0 ? { undo } : {})
  })
  const removeMember = (group: Named, contact: Named) => attempt(async () => {
    await groups.removeMembers({ id: group.id, contactIds: [contact.id] })
    notifyDone(t('memberRemoved', { name: contact.name, group: group.name }), { undo: () => groups.addMembers({ id: group.id, contactIds: [contact.id] }) })
  })
  return { setArchived, addMembers, addMember, removeMember }
}
