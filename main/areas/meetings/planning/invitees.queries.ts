import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { uniteSources } from '#shared/areas/meetings/planning.rules.ts'
import { type InvitedPeople, mostInvited, type Who } from '#shared/areas/meetings/planning.schema.ts'
import { invalidField } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import { listContactSummaries } from '#main/areas/contacts/contacts.queries.ts'
import { getGroup } from '#main/areas/contacts/groups/groups.queries.ts'
import { listUnsafeOf, selectContacts } from '#main/areas/contacts/selection.queries.ts'
import { listLinks } from '#main/areas/contacts/ties/links.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** More ties than this has nobody; those beyond would not fit into one plan. */
const mostTies = 5000

interface Invitees extends InvitedPeople {
  /** Each once; of those chosen one by one also the archived and the unsafe, whom inviting refuses by name. */
  ids: string[]
}

/** Everyone whom a plan invites: from groups, tags and ties those who may be on a list, and those chosen one by one. INVALID for too many. */
export async function findInvitees(db: AnyDb, who: Who, permitted: ReadonlySet<string>, now: number): Promise<Invitees> {
  const sources: { name: string; ids: string[] }[] = []
  const leftOut = new Set<string>()
  const take = async (name: string, selection: ContactSelection) => {
    const { ids, leftOut: some } = await selectContacts(db, selection, permitted)
    sources.push({ name, ids })
    if (some > 0) for (const id of await listUnsafeOf(db, selection)) if (!permitted.has(id)) leftOut.add(id)
  }
  for (const groupId of who.groupIds) await take((await getGroup(db, groupId)).name, { by: 'group', groupId })
  for (const tag of who.tags) await take(tag, { by: 'filter', search: '', tag })
  if (who.tiedTo.length > 0) {
    const today = dayAt(now, await getZone(db))
    for (const { id, name } of await listContactSummaries(db, who.tiedTo)) {
      const links = await listLinks(db, id, { today, past: false, limit: mostTies })
      await take(name, { by: 'ids', ids: links.map(({ fromId, toId }) => (fromId === id ? toId : fromId)) })
    }
  }
  const { ids: found, overlaps } = uniteSources(sources)
  const ids = [...new Set([...found, ...who.contactIds])]
  if (ids.length > mostInvited) throw invalidField(['who'], 'planning:who.tooMany')
  return { ids, count: ids.length, leftOut: leftOut.size, overlaps }
}
