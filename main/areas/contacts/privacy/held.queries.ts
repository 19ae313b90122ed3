import { sortName } from '#shared/areas/contacts/contacts.rules.ts'
import type { Contact } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'
import { findMentions, findReferences, type Mention, rowsNaming } from '#main/store/references.ts'
import { contactIdsOf } from '../duplicates/aliases.queries.ts'
import { getContact } from '../contacts.queries.ts'

const mostRows = 10_000
const mostMentions = 100

/** Everything the desk holds about one person. */
export interface Held {
  contact: Contact
  /** Rows of every table that name the person, as the store has them; tables without any are left out. */
  tables: Record<string, Record<string, unknown>[]>
  /** Who did what with the record, and when. */
  audit: { at: number; member: string; procedure: string }[]
  mentions: Mention[]
}

/** Everything held about one contact and those merged into it: they are one person. Throws NOT_FOUND. */
export async function findHeld(db: AnyDb, id: string): Promise<Held> {
  const contact = await getContact(db, id)
  const ids = await contactIdsOf(db, id)
  const tables: Held['tables'] = {}
  for (const reference of await findReferences(db, 'contact')) {
    for (const one of ids) {
      const rows = await rowsNaming(db, reference, one, mostRows)
      if (rows.length > 0) tables[reference.table] = [...(tables[reference.table] ?? []), ...rows]
    }
  }
  const persons = await Promise.all(ids.map((one) => getContact(db, one)))
  return { contact, tables, audit: await auditOf(db, ids), mentions: await mentionsElsewhere(db, persons) }
}

function auditOf(db: AnyDb, ids: readonly string[]) {
  return db
    .selectFrom('audit')
    .leftJoin('member', 'member.id', 'audit.member_id')
    .select(['audit.at', 'audit.procedure'])
    .select(({ fn, val }) => fn.coalesce('member.name', val('')).as('member'))
    .where(({ eb, or }) => or(ids.map((id) => eb('audit.records', 'like', `%${id}%`))))
    .orderBy('audit.seq')
    .limit(mostRows)
    .execute()
}

/** Words someone wrote elsewhere that name the person: only whole names of two words, since "May" would stand everywhere. */
export async function mentionsElsewhere(db: AnyDb, persons: readonly Contact[]): Promise<Mention[]> {
  const names = new Set(persons.filter((person) => sortName(person).includes(' ')).map(({ name }) => name))
  const own = new Set(persons.map(({ id }) => id))
  const found = []
  for (const name of names) found.push(...(await findMentions(db, name, mostMentions)).filter(({ table, id }) => table !== 'import_row' && !own.has(id)))
  return found.slice(0, mostMentions)
}
