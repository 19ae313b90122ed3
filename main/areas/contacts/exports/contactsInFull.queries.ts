import { type Contact, contact as contactShape } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

const stride = 500

/** Contacts with all their fields, in the order of their ids, a few hundred at a time; unknown ones are left out. */
export async function* contactsInFull(db: AnyDb, ids: readonly string[]): AsyncGenerator<Contact[]> {
  for (let at = 0; at < ids.length; at += stride) yield await someInFull(db, ids.slice(at, at + stride))
}

async function someInFull(db: AnyDb, ids: string[]): Promise<Contact[]> {
  const [rows, phones, emails, addresses, otherNames, custom, languages, tags] = await Promise.all([
    db.selectFrom('contact').selectAll().where('id', 'in', ids).execute(),
    db.selectFrom('contact_phone').selectAll().where('contact_id', 'in', ids).orderBy('position').execute(),
    db.selectFrom('contact_email').selectAll().where('contact_id', 'in', ids).orderBy('position').execute(),
    db.selectFrom('contact_address').selectAll().where('contact_id', 'in', ids).orderBy('position').execute(),
    db.selectFrom('contact_other_name').selectAll().where('contact_id', 'in', ids).orderBy('position').execute(),
    db.selectFrom('contact_custom').selectAll().where('contact_id', 'in', ids).execute(),
    db.selectFrom('contact_language').selectAll().where('contact_id', 'in', ids).orderBy('position').execute(),
    db.selectFrom('contact_tag').selectAll().where('contact_id', 'in', ids).orderBy('tag').execute(),
  ])
  const parts = { phones: by(phones), emails: by(emails), addresses: by(addresses), otherNames: by(otherNames), custom: by(custom), languages: by(languages), tags: by(tags) }
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = known.get(id)
    return row ? contactShape.parse({ ...fieldsOf(row), ...partsOf(id, parts) }) : []
  })
}

const by = <Row extends { contact_id: string }>(rows: Row[]) => Map.groupBy(rows, (row) => row.contact_id)

type ContactRow = Awaited<ReturnType<typeof contactRow>>
const contactRow = (db: AnyDb) => db.selectFrom('contact').selectAll().executeTakeFirstOrThrow()

function fieldsOf(row: ContactRow) {
  return {
    id: row.id, kind: row.kind, name: row.name, givenName: row.given_name, familyName: row.family_name, organizationName: row.organization_name, organizationKind: row.organization_kind,
    pronouns: row.pronouns, affiliation: row.affiliation, needsInterpretation: row.needs_interpretation === 1, born: row.born, neighbourhood: row.neighbourhood, ward: row.ward, riding: row.riding,
    notes: row.notes, archived: row.archived_at !== null, unsafe: row.unsafe === 1, version: row.version, createdAt: row.created_at, updatedAt: row.updated_at,
  }
}

interface Parts {
  phones: Map<string, { kind: string; number: string }[]>
  emails: Map<string, { kind: string; address: string }[]>
  addresses: Map<string, { kind: string; street: string; city: string; province: string; postal_code: string }[]>
  otherNames: Map<string, { name: string }[]>
  custom: Map<string, { field_id: string; value: string }[]>
  languages: Map<string, { language: string }[]>
  tags: Map<string, { tag: string }[]>
}

function partsOf(id: string, { phones, emails, addresses, otherNames, custom, languages, tags }: Parts) {
  return {
    phones: phones.get(id) ?? [],
    emails: emails.get(id) ?? [],
    addresses: (addresses.get(id) ?? []).map(({ postal_code, ...address }) => ({ ...address, postalCode: postal_code })),
    otherNames: (otherNames.get(id) ?? []).map(({ name }) => name),
    custom: Object.fromEntries((custom.get(id) ?? []).map(({ field_id, value }) => [field_id, JSON.parse(value) as unknown])),
    languages: (languages.get(id) ?? []).map(({ language }) => language),
    tags: (tags.get(id) ?? []).map(({ tag }) => tag),
  }
}

/** How many phones, e-mails and addresses the one of these contacts has that has most of each. */
export interface Widths {
  phones: number
  emails: number
  addresses: number
}

export async function widestOf(db: AnyDb, ids: readonly string[]): Promise<Widths> {
  const widest = { phones: 0, emails: 0, addresses: 0 }
  for (let at = 0; at < ids.length; at += stride) {
    const some = ids.slice(at, at + stride)
    widest.phones = Math.max(widest.phones, await lastPosition(db, 'contact_phone', some))
    widest.emails = Math.max(widest.emails, await lastPosition(db, 'contact_email', some))
    widest.addresses = Math.max(widest.addresses, await lastPosition(db, 'contact_address', some))
  }
  return widest
}

async function lastPosition(db: AnyDb, table: 'contact_phone' | 'contact_email' | 'contact_address', ids: string[]): Promise<number> {
  const row = await db.selectFrom(table).select(({ fn }) => fn.max('position').as('last')).where('contact_id', 'in', ids).executeTakeFirst()
  return row?.last === null || row?.last === undefined ? 0 : Number(row.last) + 1
}
