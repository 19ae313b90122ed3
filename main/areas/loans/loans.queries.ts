import type { Entry, EntryFilter, Item } from '#shared/areas/loans/loans.schema.ts'
import { entryKind } from '#shared/areas/loans/loans.schema.ts'
import type { Found } from '#shared/areas/today/today.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { formatCents } from '#shared/base/money.ts'
import { largestPage } from '#shared/base/paging.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** Every counted item with what there is of it, by name; archived ones last. */
export async function listItems(db: AnyDb): Promise<Item[]> {
  const rows = await itemsOf(db)
    .orderBy((order) => order.case().when('loan_item.archived_at', 'is', null).then(0).else(1).end())
    .orderBy((order) => order.fn('lower', ['loan_item.name']))
    .limit(largestPage)
    .execute()
  return rows.map(itemOf)
}

/** The item with what there is of it, also an archived one; throws NOT_FOUND. */
export async function getItem(db: AnyDb, itemId: string): Promise<Item> {
  const row = await itemsOf(db).where('loan_item.id', '=', itemId).executeTakeFirst()
  if (!row) throw notFound('loans', itemId)
  return itemOf(row)
}

/** The item still on the desk whose name is the same but for case, if there is one. */
export async function findNamesake(db: AnyDb, name: string, except?: string): Promise<{ id: string; name: string } | undefined> {
  const rows = await db.selectFrom('loan_item').select(['id', 'name']).where('archived_at', 'is', null).execute()
  return rows.find((row) => row.id !== except && row.name.toLowerCase() === name.toLowerCase())
}

/** One line of the ledger; throws NOT_FOUND. */
export async function getEntry(db: AnyDb, entryId: string): Promise<Entry> {
  const row = await entriesOf(db).where('loan_entry.id', '=', entryId).executeTakeFirst()
  if (!row) throw notFound('loans', entryId)
  return entryOf(row)
}

/** The ledger's lines that fit every part of the filter, newest first. */
export async function listEntries(db: AnyDb, filter: EntryFilter & { cursor?: string | null | undefined; limit: number }) {
  const { itemId, contactId, meetingId, limit } = filter
  const before = Number.parseInt(filter.cursor ?? '', 10)
  // Lines of someone who was merged into this contact name the former one.
  const contactIds = contactId ? await contactIdsOf(db, contactId) : []
  const rows = await entriesOf(db)
    .$if(Boolean(itemId), (query) => query.where('loan_entry.item_id', '=', itemId!))
    .$if(contactIds.length === 1, (query) => query.where('loan_entry.contact_id', '=', contactIds[0]!))
    .$if(contactIds.length > 1, (query) => query.where('loan_entry.contact_id', 'in', contactIds))
    .$if(Boolean(meetingId), (query) => query.where('loan_entry.meeting_id', '=', meetingId!))
    .$if(before > 0, (query) => query.where('loan_entry.seq', '<', before))
    .orderBy('loan_entry.seq', 'desc')
    .limit(limit + 1)
    .execute()
  return { items: rows.slice(0, limit).map(entryOf), next: rows.length > limit ? String(rows[limit - 1]!.seq) : null }
}

/** Throws NOT_FOUND unless the contact, and the meeting when there is one, are known. */
export async function mustKnowRecipient(db: AnyDb, contactId: string, meetingId: string | null): Promise<void> {
  const contact = await db.selectFrom('contact').select('id').where('id', '=', contactId).executeTakeFirst()
  if (!contact) throw notFound('contacts', contactId)
  const meeting = meetingId && (await db.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst())
  if (meetingId && !meeting) throw notFound('meetings', meetingId)
}

/** What find-anything shows of these items, in the order given; the detail is the worth of one, times how many there are. */
export async function describeItems(db: AnyDb, ids: readonly string[], language: Language = 'en-CA'): Promise<Found[]> {
  if (ids.length === 0) return []
  const rows = await itemsOf(db).where('loan_item.id', 'in', [...ids]).execute()
  const items = new Map(rows.map((row) => [row.id, itemOf(row)]))
  return ids.flatMap((id) => {
    const item = items.get(id)
    return item ? [{ area: 'loans' as const, id, title: item.name, detail: `${formatCents(item.unitValue, language)} × ${item.balance}` }] : []
  })
}

/** The balance is that of the item's last line. */
function itemsOf(db: AnyDb) {
  return db
    .selectFrom('loan_item')
    .select(['loan_item.id', 'loan_item.name', 'loan_item.unit_value', 'loan_item.low_at', 'loan_item.archived_at'])
    .select((select) =>
      select
        .selectFrom('loan_entry')
        .select('loan_entry.balance')
        .whereRef('loan_entry.item_id', '=', 'loan_item.id')
        .orderBy('loan_entry.seq', 'desc')
        .limit(1)
        .as('balance'),
    )
}

function itemOf(row: { id: string; name: string; unit_value: number; low_at: number; archived_at: number | null; balance: number | null }): Item {
  return { id: row.id, name: row.name, unitValue: row.unit_value, lowAt: row.low_at, balance: row.balance ?? 0, archived: row.archived_at !== null }
}

function entriesOf(db: AnyDb) {
  return db
    .selectFrom('loan_entry')
    .innerJoin('loan_item', 'loan_item.id', 'loan_entry.item_id')
    .leftJoin('loan_entry as undoing', 'undoing.reverses', 'loan_entry.id')
    .leftJoin('contact_alias as alias', 'alias.merged_id', 'loan_entry.contact_id')
    .leftJoin('contact', (join) => join.on(({ eb, fn, ref }) => eb('contact.id', '=', fn.coalesce('alias.kept_id', ref('loan_entry.contact_id')))))
    .leftJoin('meeting', 'meeting.id', 'loan_entry.meeting_id')
    .leftJoin('member', 'member.id', 'loan_entry.member_id')
    .selectAll('loan_entry')
    .select([
      'loan_item.name as item_name',
      'undoing.id as reversed_by',
      'alias.kept_id',
      'contact.name as contact_name',
      'meeting.title as meeting_title',
      'member.name as member_name',
    ])
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entriesOf>['executeTakeFirstOrThrow']>>

function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    itemId: row.item_id,
    itemName: row.item_name,
    kind: entryKind.parse(row.kind),
    change: row.change,
    balance: row.balance,
    unitValue: row.unit_value,
    contactId: row.kept_id ?? row.contact_id,
    contactName: row.contact_name,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    note: row.note,
    memberName: row.member_name ?? '',
    at: row.at,
    reverses: row.reverses,
    reversedBy: row.reversed_by,
  }
}
