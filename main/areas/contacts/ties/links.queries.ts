import { type TiedContact, tiedContact } from '#shared/areas/contacts/ties.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A tie as far as the network and its ways need it. */
export interface TieLink {
  id: string
  fromId: string
  toId: string
  kindId: string
  role: string
  until: string | null
}

export interface LinkFilter {
  today: string
  /** Also ties that no longer hold. */
  past: boolean
  /** At most this many at each end. */
  limit: number
}

/** Ties of one contact to others who are not archived, the oldest first; at most twice `limit`. */
export async function listLinks(db: AnyDb, contactId: string, filter: LinkFilter): Promise<TieLink[]> {
  const [forward, backward] = await Promise.all([linksAt(db, 'from_id', contactId, filter), linksAt(db, 'to_id', contactId, filter)])
  return [...forward, ...backward].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function linksAt(db: AnyDb, end: 'from_id' | 'to_id', contactId: string, { today, past, limit }: LinkFilter): Promise<TieLink[]> {
  return db
    .selectFrom('tie')
    .innerJoin('contact as other', 'other.id', end === 'from_id' ? 'tie.to_id' : 'tie.from_id')
    .select(['tie.id', 'tie.from_id as fromId', 'tie.to_id as toId', 'tie.kind_id as kindId', 'tie.role', 'tie.until'])
    .where(`tie.${end}`, '=', contactId)
    .where('tie.archived_at', 'is', null)
    .where('other.archived_at', 'is', null)
    .whereRef('tie.from_id', '<>', 'tie.to_id')
    .$if(!past, (query) => query.where(({ eb, or }) => or([eb('tie.until', 'is', null), eb('tie.until', '>', today)])))
    .limit(limit)
    .execute()
}

/** Ties among these contacts, at most `filter.limit`, the oldest first. */
export async function listLinksAmong(db: AnyDb, ids: readonly string[], { today, past, limit }: LinkFilter): Promise<TieLink[]> {
  return db
    .selectFrom('tie')
    .select(['tie.id', 'tie.from_id as fromId', 'tie.to_id as toId', 'tie.kind_id as kindId', 'tie.role', 'tie.until'])
    .where('tie.from_id', 'in', ids)
    .where('tie.to_id', 'in', ids)
    .where('tie.archived_at', 'is', null)
    .whereRef('tie.from_id', '<>', 'tie.to_id')
    .$if(!past, (query) => query.where(({ eb, or }) => or([eb('tie.until', 'is', null), eb('tie.until', '>', today)])))
    .orderBy('tie.id')
    .limit(limit)
    .execute()
}

/** These contacts by id: their names, and nothing to reach them by. */
export async function tiedContactsById(db: AnyDb, ids: readonly string[]): Promise<Map<string, TiedContact>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('contact').select(['id', 'kind', 'name', 'archived_at', 'unsafe']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, tiedContact.parse({ ...row, archived: row.archived_at !== null, unsafe: row.unsafe === 1 })]))
}
