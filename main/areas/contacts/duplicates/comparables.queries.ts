import { type Comparable, comparableOf } from '#shared/areas/contacts/duplicates.rules.ts'
import { contactKind } from '#shared/areas/contacts/contacts.schema.ts'
import type { AnyDb } from '#main/store/database.ts'

const chunk = 400

/** Hands over `values`, each once, in chunks of one of two lengths (the last value repeated), so that few statements are prepared. */
export async function inChunks<Row>(values: Iterable<string>, read: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
  const all = [...new Set(values)]
  const rows: Row[] = []
  for (let at = 0; at < all.length; at += chunk) {
    const some = all.slice(at, at + chunk)
    const size = some.length > 20 ? chunk : 20
    rows.push(...(await read([...some, ...new Array<string>(size - some.length).fill(some.at(-1)!)])))
  }
  return rows
}

/** What is compared of these contacts, archived ones left out; five statements for each few hundred. */
export async function comparablesOf(db: AnyDb, ids: Iterable<string>): Promise<Map<string, Comparable>> {
  const wanted = [...new Set(ids)]
  const [contacts, phones, emails, addresses, names] = await Promise.all([
    inChunks(wanted, (some) => db.selectFrom('contact').select(['id', 'kind', 'given_name', 'family_name', 'organization_name', 'born']).where('id', 'in', some).where('archived_at', 'is', null).execute()),
    inChunks(wanted, (some) => db.selectFrom('contact_phone').select(['contact_id', 'number']).where('contact_id', 'in', some).execute()),
    inChunks(wanted, (some) => db.selectFrom('contact_email').select(['contact_id', 'address']).where('contact_id', 'in', some).execute()),
    inChunks(wanted, (some) => db.selectFrom('contact_address').select(['contact_id', 'street', 'postal_code']).where('contact_id', 'in', some).execute()),
    inChunks(wanted, (some) => db.selectFrom('contact_other_name').select(['contact_id', 'name']).where('contact_id', 'in', some).execute()),
  ])
  const [phonesOf, emailsOf, addressesOf, namesOf] = [byContact(phones), byContact(emails), byContact(addresses), byContact(names)]
  return new Map(contacts.map((row) => [row.id, comparableOf({
    kind: contactKind.parse(row.kind),
    givenName: row.given_name,
    familyName: row.family_name,
    organizationName: row.organization_name,
    born: row.born,
    otherNames: (namesOf.get(row.id) ?? []).map(({ name }) => name),
    phones: phonesOf.get(row.id) ?? [],
    emails: emailsOf.get(row.id) ?? [],
    addresses: (addressesOf.get(row.id) ?? []).map(({ street, postal_code }) => ({ street, postalCode: postal_code })),
  })]))
}

const byContact = <Row extends { contact_id: string }>(rows: Row[]) => Map.groupBy(rows, ({ contact_id }) => contact_id)
