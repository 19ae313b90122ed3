import type { ContactGroup, GroupInput } from '#shared/areas/contacts/groups.schema.ts'
import { deskError, invalidField, notFound } from '#shared/base/errors.ts'
import { fold } from '#shared/base/text.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { inStrides } from '../strides.ts'
import { getGroup, listKnownContacts } from './groups.queries.ts'

/** Saves a group; one without a rule begins with these contacts. */
export async function createGroup(db: WriteDb, { contactIds, ...input }: GroupInput & { contactIds: string[] }, act: Act): Promise<ContactGroup> {
  await refuseTaken(db, input.name, null)
  const id = act.newId()
  await db.insertInto('contact_group').values({ id, ...rowOf(input), archived_at: null, version: 1, created_at: act.at }).execute()
  act.touch('contacts', id)
  if (contactIds.length > 0) await addMembers(db, id, contactIds, act)
  return getGroup(db, id)
}

/** Writes a group's name and rule anew; CONFLICT `changedMeanwhile` when it is no longer at `version`. */
export async function updateGroup(db: WriteDb, id: string, version: number, input: GroupInput, act: Act): Promise<ContactGroup> {
  const before = await getGroup(db, id)
  if (before.version !== version) throw deskError('CONFLICT', { reason: 'changedMeanwhile', with: [{ area: 'contacts', id, label: before.name }] })
  if ((before.rule === null) !== (input.rule === null)) throw invalidField(['rule'], 'groups:kindStays')
  if (!before.archived) await refuseTaken(db, input.name, id)
  await db.updateTable('contact_group').set({ ...rowOf(input), version: version + 1 }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getGroup(db, id)
}

/** Puts a group away; who was in it stays noted. */
export async function archiveGroup(db: WriteDb, id: string, act: Act): Promise<ContactGroup> {
  const group = await getGroup(db, id)
  return group.archived ? group : setArchived(db, group, act.at, act)
}

/** Brings a group back, unless another has taken its name. */
export async function restoreGroup(db: WriteDb, id: string, act: Act): Promise<ContactGroup> {
  const group = await getGroup(db, id)
  if (!group.archived) return group
  await refuseTaken(db, group.name, id)
  return setArchived(db, group, null, act)
}

/** Puts contacts into a group picked by hand; answers with those who were not in it before. */
export async function addMembers(db: WriteDb, id: string, contactIds: readonly string[], act: Act): Promise<{ changed: string[] }> {
  await refuseByRule(db, id)
  const known = await listKnownContacts(db, contactIds)
  const unknown = contactIds.find((contactId) => !known.has(contactId))
  if (unknown) throw notFound('contacts', unknown)
  const there = await membersAmong(db, id, contactIds)
  const changed = [...known].filter((contactId) => !there.has(contactId))
  await inStrides(changed.map((contact_id) => ({ group_id: id, contact_id, added_at: act.at })), (rows) => db.insertInto('contact_group_member').values(rows).execute())
  act.touch('contacts', id, ...changed)
  return { changed }
}

/** Takes contacts out of a group picked by hand; answers with those who were in it. */
export async function removeMembers(db: WriteDb, id: string, contactIds: readonly string[], act: Act): Promise<{ changed: string[] }> {
  await refuseByRule(db, id)
  const changed = [...await membersAmong(db, id, contactIds)]
  if (changed.length > 0) await db.deleteFrom('contact_group_member').where('group_id', '=', id).where('contact_id', 'in', changed).execute()
  act.touch('contacts', id, ...changed)
  return { changed }
}

async function membersAmong(db: WriteDb, id: string, contactIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.selectFrom('contact_group_member').select('contact_id').where('group_id', '=', id).where('contact_id', 'in', contactIds).execute()
  return new Set(rows.map((row) => row.contact_id))
}

async function refuseByRule(db: WriteDb, id: string): Promise<void> {
  const { rule } = await getGroup(db, id)
  if (rule !== null) throw invalidField(['id'], 'groups:byRule')
}

async function refuseTaken(db: WriteDb, name: string, butId: string | null): Promise<void> {
  const taken = await db
    .selectFrom('contact_group')
    .select(['id', 'name'])
    .where('folded', '=', fold(name))
    .where('archived_at', 'is', null)
    .$if(butId !== null, (query) => query.where('id', '<>', butId!))
    .executeTakeFirst()
  if (taken) throw deskError('CONFLICT', { reason: 'alreadyExists', with: [{ area: 'contacts', id: taken.id, label: taken.name }] })
}

async function setArchived(db: WriteDb, { id, version }: ContactGroup, archived_at: number | null, act: Act): Promise<ContactGroup> {
  await db.updateTable('contact_group').set({ archived_at, version: version + 1 }).where('id', '=', id).execute()
  act.touch('contacts', id)
  return getGroup(db, id)
}

const rowOf = ({ name, rule }: GroupInput) => ({ name, folded: fold(name), rule: rule === null ? null : JSON.stringify(rule) })
