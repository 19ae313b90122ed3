import type { Contact, ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { type ContactGroup, group as groupShape, type GroupRule } from '#shared/areas/contacts/groups.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listContactSummaries } from '../contacts.queries.ts'
import { cursorOf, pageByName, placeOf } from '../pages.queries.ts'
import { type Condition, conditionOf, conditionOfRule } from './condition.queries.ts'
import type { GroupsTables } from './groups.tables.ts'

/** So many names of places and languages are offered. */
const mostValues = 500

interface Page {
  cursor?: string | null | undefined
  limit: number
}

/** A page of groups by name. */
export async function listGroups(db: AnyDb, page: Page & { archived: boolean; picked: boolean }): Promise<{ items: ContactGroup[]; next: string | null }> {
  const after = placeOf(page.cursor)
  const rows = await db
    .selectFrom('contact_group')
    .selectAll()
    .where('archived_at', page.archived ? 'is not' : 'is', null)
    .$if(page.picked, (query) => query.where('rule', 'is', null))
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('folded', 'id'), '>', tuple(after!.sort_name, after!.id))))
    .orderBy('folded')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return { items: shown.map(groupOf), next: last && rows.length > page.limit ? cursorOf({ id: last.id, sort_name: last.folded }) : null }
}

/** One group; throws NOT_FOUND. */
export async function getGroup(db: AnyDb, id: string): Promise<ContactGroup> {
  const row = await db.selectFrom('contact_group').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return groupOf(row)
}

/** The groups in use, picked by hand, that a contact is in. */
export async function listGroupsOfContact(db: AnyDb, contactId: string): Promise<ContactGroup[]> {
  const rows = await db
    .selectFrom('contact_group_member as member')
    .innerJoin('contact_group', 'contact_group.id', 'member.group_id')
    .selectAll('contact_group')
    .where('member.contact_id', '=', contactId)
    .where('contact_group.archived_at', 'is', null)
    .orderBy('contact_group.folded')
    .limit(200)
    .execute()
  return rows.map(groupOf)
}

/** How many contacts a group has, the archived left out. */
export const sizeOfGroup = async (db: AnyDb, id: string) => countWith(db, await conditionOf(db, id))

/** How many a rule lets in. */
export const countByRule = async (db: AnyDb, rule: GroupRule) => countWith(db, conditionOfRule(rule, await getZone(db)))

async function countWith(db: AnyDb, condition: Condition): Promise<{ count: number }> {
  const { count } = await db
    .selectFrom('contact')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('contact.archived_at', 'is', null)
    .where(condition)
    .executeTakeFirstOrThrow()
  return { count: Number(count) }
}

/** A page of a group's members by name, and how many of all pages are left out as unsafe to contact: those no permit names. */
export async function listMembers(db: AnyDb, page: Page & { id: string }, permitted: ReadonlySet<string>): Promise<{ items: ContactSummary[]; next: string | null; leftOut: number }> {
  const condition = await conditionOf(db, page.id)
  const rows = await pageByName(db, { archived: false, words: [], after: placeOf(page.cursor), limit: page.limit, group: condition })
    .where(({ or, eb }) => or([eb('contact.unsafe', '=', 0), ...(permitted.size > 0 ? [eb('contact.id', 'in', [...permitted])] : [])]))
    .execute()
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return {
    items: await listContactSummaries(db, shown.map(({ id }) => id)),
    next: last && rows.length > page.limit ? cursorOf(last) : null,
    leftOut: await countUnsafe(db, condition, permitted),
  }
}

async function countUnsafe(db: AnyDb, condition: Condition, permitted: ReadonlySet<string>): Promise<number> {
  const { count } = await db
    .selectFrom('contact')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('contact.archived_at', 'is', null)
    .where('contact.unsafe', '=', 1)
    .where(condition)
    .$if(permitted.size > 0, (query) => query.where('contact.id', 'not in', [...permitted]))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The places and languages that contacts have, by name. */
export async function listRuleValues(db: AnyDb) {
  const places = async (column: 'neighbourhood' | 'ward' | 'riding') => {
    const rows = await db.selectFrom('contact').select(`${column} as name`).distinct().where('archived_at', 'is', null).where(column, '<>', '').orderBy(column).limit(mostValues).execute()
    return rows.map(({ name }) => name)
  }
  const languages = await db.selectFrom('contact_language').select('language').distinct().orderBy('language').limit(mostValues).execute()
  return { neighbourhoods: await places('neighbourhood'), wards: await places('ward'), ridings: await places('riding'), languages: languages.map(({ language }) => language) }
}

/** Which of these contacts there are, in use. */
export async function listKnownContacts(db: AnyDb, ids: readonly Contact['id'][]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('contact').select('id').where('id', 'in', ids).where('archived_at', 'is', null).execute()
  return new Set(rows.map(({ id }) => id))
}

function groupOf(row: GroupsTables['contact_group']): ContactGroup {
  const { id, name, version } = row
  return groupShape.parse({ id, name, version, rule: row.rule === null ? null : (JSON.parse(row.rule) as unknown), archived: row.archived_at !== null })
}
