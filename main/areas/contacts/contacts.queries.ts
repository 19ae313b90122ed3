import type { Contact, ContactKind, ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { contact as contactShape } from '#shared/areas/contacts/contacts.schema.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { mostFound, searchWords } from '#shared/areas/contacts/contacts.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { among } from '#main/store/bulk.ts'
import type { AnyDb } from '#main/store/database.ts'
import { type Condition, conditionOf } from './groups/condition.queries.ts'
import { cursorOf, pageByName, placeOf } from './pages.queries.ts'
import { findContactIds } from './search.queries.ts'

export interface ContactFilter {
  search: string
  kind?: ContactKind | null | undefined
  tag?: string | null | undefined
  groupId?: string | null | undefined
  archived: boolean
  cursor?: string | null | undefined
  limit: number
}

/** A page of contacts: by name, or when something is typed, best first. */
export async function listContacts(db: AnyDb, filter: ContactFilter): Promise<{ items: ContactSummary[]; next: string | null }> {
  const words = searchWords(filter.search)
  const group = filter.groupId ? await conditionOf(db, filter.groupId) : null
  return words.length > 0 && !filter.archived ? searchPage(db, filter, group) : namePage(db, filter, words, group)
}

async function searchPage(db: AnyDb, filter: ContactFilter, group: Condition | null) {
  const from = Number(filter.cursor ?? 0) || 0
  const to = from + filter.limit
  const ids = await findContactIds(db, filter.search, { ...filter, group, enough: to + 1 })
  const items = await listContactSummaries(db, ids.slice(from, to))
  return { items, next: to < Math.min(ids.length, mostFound) ? String(to) : null }
}

async function namePage(db: AnyDb, filter: ContactFilter, words: string[], group: Condition | null) {
  const rows = await pageByName(db, { ...filter, words, group, after: placeOf(filter.cursor) }).execute()
  const shown = rows.slice(0, filter.limit)
  const last = shown.at(-1)
  const items = await listContactSummaries(db, shown.map((row) => row.id))
  return { items, next: last && rows.length > filter.limit ? cursorOf(last) : null }
}

/** How many persons and organizations there are, archived ones left out. */
export async function countContacts(db: AnyDb): Promise<{ people: number; organizations: number }> {
  const rows = await db
    .selectFrom('contact')
    .select((select) => ['kind', select.fn.countAll<number>().as('count')])
    .where('archived_at', 'is', null)
    .groupBy('kind')
    .execute()
  const of = (kind: ContactKind) => Number(rows.find((row) => row.kind === kind)?.count ?? 0)
  return { people: of('person'), organizations: of('organization') }
}

/** Summaries of these contacts, also archived ones, in this order; unknown ids are left out. Three statements, however many. */
export async function listContactSummaries(db: AnyDb, ids: readonly string[]): Promise<ContactSummary[]> {
  if (ids.length === 0) return []
  const [rows, languages, tags] = await Promise.all([summaryRows(db, ids), languagesOf(db, ids), tagsOf(db, ids)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    // Every procedure that answers with summaries checks them by its contract; here they are only put together.
    return {
      id,
      kind: row.kind as ContactKind,
      name: row.name,
      affiliation: row.affiliation,
      neighbourhood: row.neighbourhood,
      // How to reach someone unsafe to contact is in their record, behind the card; no list has it.
      phone: row.unsafe === 1 ? null : row.phone,
      email: row.unsafe === 1 ? null : row.email,
      organizationKind: row.organization_kind as ContactSummary['organizationKind'],
      languages: (languages.get(id) ?? []).map(({ language }) => language),
      tags: (tags.get(id) ?? []).map(({ tag }) => tag),
      archived: row.archived_at !== null,
      unsafe: row.unsafe === 1,
    }
  })
}

/** Summaries by id, for whoever joins them to their own rows. */
export async function contactSummariesById(db: AnyDb, ids: readonly string[]): Promise<Map<string, ContactSummary>> {
  return new Map((await listContactSummaries(db, ids)).map((summary) => [summary.id, summary]))
}

function summaryRows(db: AnyDb, ids: readonly string[]) {
  return db
    .selectFrom('contact')
    .leftJoin('contact_phone as phone', (join) => join.onRef('phone.contact_id', '=', 'contact.id').on('phone.position', '=', 0))
    .leftJoin('contact_email as email', (join) => join.onRef('email.contact_id', '=', 'contact.id').on('email.position', '=', 0))
    .select(['contact.id', 'contact.kind', 'contact.name', 'contact.organization_kind', 'contact.affiliation', 'contact.neighbourhood'])
    .select(['contact.archived_at', 'contact.unsafe', 'phone.number as phone', 'email.address as email'])
    .where('contact.id', 'in', among(ids))
    .execute()
}

async function languagesOf(db: AnyDb, ids: readonly string[]) {
  const rows = await db.selectFrom('contact_language').selectAll().where('contact_id', 'in', among(ids)).orderBy('contact_id').orderBy('position').execute()
  return Map.groupBy(rows, (row) => row.contact_id)
}

async function tagsOf(db: AnyDb, ids: readonly string[]) {
  const rows = await db.selectFrom('contact_tag').select(['contact_id', 'tag']).where('contact_id', 'in', among(ids)).orderBy('contact_id').orderBy('tag').execute()
  return Map.groupBy(rows, (row) => row.contact_id)
}

/** Titles of these contacts for the find-anything list. */
export async function describeContacts(db: AnyDb, ids: readonly string[]): Promise<Found[]> {
  const summaries = await listContactSummaries(db, ids)
  return summaries.map((contact) => ({
    area: 'contacts',
    id: contact.id,
    title: contact.name,
    detail: [contact.affiliation, contact.neighbourhood, contact.phone ?? contact.email].filter(Boolean).join(' · '),
  }))
}

/** Everything about one contact; throws NOT_FOUND. */
export async function getContact(db: AnyDb, id: string): Promise<Contact> {
  const row = await db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  const [phones, emails, addresses, otherNames, custom, languages, tags] = await Promise.all([
    db.selectFrom('contact_phone').select(['kind', 'number']).where('contact_id', '=', id).orderBy('position').execute(),
    db.selectFrom('contact_email').select(['kind', 'address']).where('contact_id', '=', id).orderBy('position').execute(),
    db.selectFrom('contact_address').select(['kind', 'street', 'city', 'province', 'postal_code as postalCode']).where('contact_id', '=', id).orderBy('position').execute(),
    db.selectFrom('contact_other_name').select('name').where('contact_id', '=', id).orderBy('position').execute(),
    db.selectFrom('contact_custom').select(['field_id', 'value']).where('contact_id', '=', id).orderBy('field_id').execute(),
    languagesOf(db, [id]),
    tagsOf(db, [id]),
  ])
  return contactShape.parse({
    id,
    kind: row.kind,
    name: row.name,
    givenName: row.given_name,
    familyName: row.family_name,
    organizationName: row.organization_name,
    organizationKind: row.organization_kind,
    pronouns: row.pronouns,
    affiliation: row.affiliation,
    languages: (languages.get(id) ?? []).map(({ language }) => language),
    needsInterpretation: row.needs_interpretation === 1,
    phones,
    emails,
    addresses,
    otherNames: otherNames.map(({ name }) => name),
    custom: Object.fromEntries(custom.map(({ field_id, value }) => [field_id, JSON.parse(value) as unknown])),
    born: row.born,
    neighbourhood: row.neighbourhood,
    ward: row.ward,
    riding: row.riding,
    tags: (tags.get(id) ?? []).map(({ tag }) => tag),
    notes: row.notes,
    archived: row.archived_at !== null,
    unsafe: row.unsafe === 1,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  })
}

/** Every tag in use, by name. */
export async function listTags(db: AnyDb): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_tag_name as name')
    .select('name.tag')
    .where(({ exists, selectFrom }) => exists(selectFrom('contact_tag').select('contact_tag.tag').whereRef('contact_tag.tag', '=', 'name.tag')))
    .orderBy('name.folded')
    .limit(2000)
    .execute()
  return rows.map(({ tag }) => tag)
}
