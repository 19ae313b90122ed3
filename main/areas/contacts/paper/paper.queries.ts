import type { Member } from '#shared/areas/staff/staff.schema.ts'
import { phone as phoneShape } from '#shared/areas/contacts/contacts.schema.ts'
import { type AddressLabel, type Callee, type CallList, type ContactCard, type LabelList, mostOnPaper } from '#shared/areas/contacts/paper.schema.ts'
import { withholdReach } from '#shared/areas/contacts/safety.rules.ts'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { organizers } from '#shared/base/roles.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getContact, listContactSummaries } from '../contacts.queries.ts'
import { selectContacts } from '../selection.queries.ts'

const stride = 500

/** Labels of a selection, in its order: each for the first mailing address with a street, else the first address with one. */
export async function listLabels(db: AnyDb, selection: ContactSelection, permitted: ReadonlySet<string>): Promise<LabelList> {
  const { ids, leftOut } = await selectContacts(db, selection, permitted)
  const { found, without, beyond } = await fillPaper(ids, (some) => labelsOf(db, some))
  return { labels: found, withoutAddress: without, leftOut, beyond }
}

/** Whom to call of a selection, in its order. */
export async function listCallees(db: AnyDb, selection: ContactSelection, permitted: ReadonlySet<string>): Promise<CallList> {
  return calleesOf(db, await selectContacts(db, selection, permitted))
}

/** The same for a phone tree: the one who starts it comes first, also when they are not of the selection. */
export async function listTree(db: AnyDb, selection: ContactSelection, starterId: string | null | undefined, permitted: ReadonlySet<string>): Promise<CallList> {
  const selected = await selectContacts(db, selection, permitted)
  if (!starterId) return calleesOf(db, selected)
  const starter = await selectContacts(db, { by: 'ids', ids: [starterId] }, permitted)
  const rest = selected.ids.filter((id) => id !== starterId)
  return calleesOf(db, { ids: [...starter.ids, ...rest], leftOut: selected.leftOut })
}

async function calleesOf(db: AnyDb, { ids, leftOut }: { ids: string[]; leftOut: number }): Promise<CallList> {
  const { found, without, beyond } = await fillPaper(ids, (some) => calleesWithPhone(db, some))
  return { people: found, withoutPhone: without, leftOut, beyond }
}

/** Looks at contacts in strides until the paper is full; those of a stride that `look` does not answer with have nothing to print. */
async function fillPaper<Row>(ids: readonly string[], look: (ids: string[]) => Promise<Row[]>): Promise<{ found: Row[]; without: number; beyond: number }> {
  const found: Row[] = []
  let without = 0
  let at = 0
  for (; at < ids.length && found.length < mostOnPaper; at += stride) {
    const some = ids.slice(at, at + stride)
    const rows = await look(some)
    without += some.length - rows.length
    found.push(...rows)
  }
  const unseen = Math.max(0, ids.length - at)
  return { found: found.slice(0, mostOnPaper), without, beyond: unseen + Math.max(0, found.length - mostOnPaper) }
}

async function labelsOf(db: AnyDb, ids: readonly string[]): Promise<AddressLabel[]> {
  const rows = await db
    .selectFrom('contact_address as address')
    .innerJoin('contact', 'contact.id', 'address.contact_id')
    .select(['contact.id', 'contact.name', 'address.kind', 'address.street', 'address.city', 'address.province', 'address.postal_code as postalCode'])
    .where('address.contact_id', 'in', ids)
    .where('address.street', '<>', '')
    .orderBy('address.contact_id')
    .orderBy('address.position')
    .execute()
  const byId = Map.groupBy(rows, ({ id }) => id)
  return ids.flatMap((id) => {
    const addresses = byId.get(id) ?? []
    const used = addresses.find(({ kind }) => kind === 'mailing') ?? addresses[0]
    if (!used) return []
    const { kind: _kind, ...label } = used
    return [label]
  })
}

async function calleesWithPhone(db: AnyDb, ids: readonly string[]): Promise<Callee[]> {
  const [summaries, phones, manners] = await Promise.all([
    listContactSummaries(db, ids),
    db.selectFrom('contact_phone').select(['contact_id', 'kind', 'number']).where('contact_id', 'in', ids).where('kind', '<>', 'fax').orderBy('contact_id').orderBy('position').execute(),
    db.selectFrom('contact').select(['id', 'pronouns', 'needs_interpretation']).where('id', 'in', ids).execute(),
  ])
  const phonesById = Map.groupBy(phones, ({ contact_id }) => contact_id)
  const mannersById = new Map(manners.map((row) => [row.id, row]))
  return summaries.flatMap(({ id, name, affiliation, languages }) => {
    const numbers = phonesById.get(id) ?? []
    const manner = mannersById.get(id)
    if (numbers.length === 0 || !manner) return []
    return [{ id, name, affiliation, languages, pronouns: manner.pronouns, needsInterpretation: manner.needs_interpretation === 1, phones: numbers.map((number) => phoneShape.parse(number)) }]
  })
}

/**
 * All of one contact for a card. The front desk gets no card of someone unsafe to contact, and no phones on the others;
 * how to reach someone unsafe is on none without a permit.
 */
export async function getCard(db: AnyDb, id: string, { role }: Pick<Member, 'role'>, permitted: ReadonlySet<string>): Promise<ContactCard> {
  const contact = await getContact(db, id)
  const shown = permitted.has(id) ? { ...contact, reachWithheld: false } : withholdReach(contact)
  if (organizers.includes(role)) return { ...shown, phonesLeftOff: false }
  if (contact.unsafe) throw deskError('FORBIDDEN', { needs: [...organizers] })
  return { ...shown, phones: [], phonesLeftOff: contact.phones.length > 0 }
}
