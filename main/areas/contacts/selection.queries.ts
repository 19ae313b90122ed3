import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { type Condition, conditionOf } from './groups/condition.queries.ts'
import { findContactIds } from './search.queries.ts'

const stride = 500

/** Whom a list may name, in its order, and how many it leaves out since they are unsafe to contact. */
export interface Selected {
  ids: string[]
  leftOut: number
}

/** The contacts of a selection that may be on a list: archived ones never, unsafe ones only with a permit (`listPermitted`). */
export async function selectContacts(db: AnyDb, selection: ContactSelection, permitted: ReadonlySet<string>): Promise<Selected> {
  const wanted = await wantedIds(db, selection)
  const ids: string[] = []
  let leftOut = 0
  for (let at = 0; at < wanted.length; at += stride) {
    const some = wanted.slice(at, at + stride)
    const rows = await db.selectFrom('contact').select(['id', 'unsafe']).where('id', 'in', some).where('archived_at', 'is', null).execute()
    const unsafe = new Map(rows.map((row) => [row.id, row.unsafe === 1]))
    for (const id of some) {
      if (!unsafe.has(id)) continue
      if (unsafe.get(id) && !permitted.has(id)) leftOut++
      else ids.push(id)
    }
  }
  return { ids, leftOut }
}

/** Who of a selection is unsafe to contact, archived ones left out, in its order. */
export async function listUnsafeOf(db: AnyDb, selection: ContactSelection): Promise<string[]> {
  const rows = await db.selectFrom('contact').select('id').where('unsafe', '=', 1).where('archived_at', 'is', null).execute()
  const unsafe = new Set(rows.map(({ id }) => id))
  return unsafe.size === 0 ? [] : (await wantedIds(db, selection)).filter((id) => unsafe.has(id))
}

async function wantedIds(db: AnyDb, selection: ContactSelection): Promise<string[]> {
  if (selection.by === 'ids') return [...new Set(selection.ids)]
  const group = selection.groupId ? await conditionOf(db, selection.groupId) : null
  if (selection.by === 'group') return allByName(db, {}, group)
  if (selection.search.trim()) return findContactIds(db, selection.search, { ...selection, group })
  return allByName(db, selection, group)
}

async function allByName(db: AnyDb, { kind, tag }: Partial<Extract<ContactSelection, { by: 'filter' }>>, group: Condition | null): Promise<string[]> {
  const rows = await db
    .selectFrom('contact')
    .select('contact.id')
    .where('contact.archived_at', 'is', null)
    .$if(Boolean(kind), (query) => query.where('contact.kind', '=', kind!))
    .$if(Boolean(tag), (query) => query.where(({ exists, selectFrom }) =>
      exists(selectFrom('contact_tag').select('contact_tag.tag').whereRef('contact_tag.contact_id', '=', 'contact.id').where('contact_tag.tag', '=', tag!))))
    .$if(group !== null, (query) => query.where(group!))
    .orderBy('contact.sort_name')
    .orderBy('contact.id')
    .execute()
  return rows.map(({ id }) => id)
}
