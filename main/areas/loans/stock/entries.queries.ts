import { type Entry, type EntryFilter, entryKind, type Written } from '#shared/areas/loans/stock.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** One line of the ledger; throws NOT_FOUND. */
export async function getEntry(db: AnyDb, entryId: string): Promise<Entry> {
  const row = await entriesOf(db).where('loan_entry.id', '=', entryId).executeTakeFirst()
  if (!row) throw notFound('loans', entryId)
  return entryOf(row)
}

/** What one act wrote, in the order it was written. */
export async function getWritten(db: AnyDb, actId: string): Promise<Written> {
  const rows = await entriesOf(db).where('loan_entry.act_id', '=', actId).orderBy('loan_entry.seq').execute()
  const entries = rows.map(entryOf)
  return { actId, entries, balance: entries.at(-1)!.balance }
}

/** The ledger's lines that fit every part of the filter, newest first. */
export async function listEntries(db: AnyDb, filter: EntryFilter & { cursor?: string | null | undefined; limit: number }) {
  const { itemId, contactId, meetingId, campaignId, drawerId, lotId, kind, limit } = filter
  const before = Number.parseInt(filter.cursor ?? '', 10)
  // Lines of someone who was merged into this contact name the former one.
  const contactIds = contactId ? await contactIdsOf(db, contactId) : []
  const rows = await entriesOf(db)
    .$if(Boolean(itemId), (query) => query.where('loan_entry.item_id', '=', itemId!))
    .$if(contactIds.length === 1, (query) => query.where('loan_entry.contact_id', '=', contactIds[0]!))
    .$if(contactIds.length > 1, (query) => query.where('loan_entry.contact_id', 'in', contactIds))
    .$if(Boolean(meetingId), (query) => query.where('loan_entry.meeting_id', '=', meetingId!))
    .$if(Boolean(campaignId), (query) => query.where('loan_entry.campaign_id', '=', campaignId!))
    .$if(Boolean(drawerId), (query) => query.where('loan_entry.drawer_id', '=', drawerId!))
    .$if(Boolean(lotId), (query) => query.where('loan_entry.lot_id', '=', lotId!))
    .$if(Boolean(kind), (query) => query.where('loan_entry.kind', '=', kind!))
    .$if(before > 0, (query) => query.where('loan_entry.seq', '<', before))
    .orderBy('loan_entry.seq', 'desc')
    .limit(limit + 1)
    .execute()
  return { items: rows.slice(0, limit).map(entryOf), next: rows.length > limit ? String(rows[limit - 1]!.seq) : null }
}

/** Throws NOT_FOUND unless the contact and the meeting, when there are any, are known. */
export async function mustKnowRecipient(db: AnyDb, contactId: string | null, meetingId: string | null): Promise<void> {
  const contact = contactId && (await db.selectFrom('contact').select('id').where('id', '=', contactId).executeTakeFirst())
  if (contactId && !contact) throw notFound('contacts', contactId)
  const meeting = meetingId && (await db.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst())
  if (meetingId && !meeting) throw notFound('meetings', meetingId)
}

function entriesOf(db: AnyDb) {
  return db
    .selectFrom('loan_entry')
    .innerJoin('loan_item', 'loan_item.id', 'loan_entry.item_id')
    .innerJoin('loan_lot', 'loan_lot.id', 'loan_entry.lot_id')
    .innerJoin('loan_drawer', 'loan_drawer.id', 'loan_entry.drawer_id')
    .leftJoin('loan_entry as undoing', 'undoing.reverses', 'loan_entry.id')
    .leftJoin('contact_alias as alias', 'alias.merged_id', 'loan_entry.contact_id')
    .leftJoin('contact', (join) => join.on(({ eb, fn, ref }) => eb('contact.id', '=', fn.coalesce('alias.kept_id', ref('loan_entry.contact_id')))))
    .leftJoin('meeting', 'meeting.id', 'loan_entry.meeting_id')
    .leftJoin('campaign', 'campaign.id', 'loan_entry.campaign_id')
    .leftJoin('member', 'member.id', 'loan_entry.member_id')
    .selectAll('loan_entry')
    .select([
      'loan_item.name as item_name',
      'loan_lot.label as lot_label',
      'loan_drawer.name as drawer_name',
      'undoing.id as reversed_by',
      'alias.kept_id',
      'contact.name as contact_name',
      'meeting.title as meeting_title',
      'campaign.name as campaign_name',
      'member.name as member_name',
    ])
    .select(({ selectFrom }) =>
      selectFrom('loan_entry as back')
        .leftJoin('loan_entry as taken', 'taken.reverses', 'back.id')
        .select(({ fn }) => fn.sum<number>('back.change').as('sum'))
        .whereRef('back.returns', '=', 'loan_entry.id')
        .where('taken.id', 'is', null)
        .as('returned'),
    )
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entriesOf>['executeTakeFirstOrThrow']>>

function entryOf(row: EntryRow): Entry {
  return {
    id: row.id,
    actId: row.act_id,
    itemId: row.item_id,
    itemName: row.item_name,
    lotId: row.lot_id,
    lotLabel: row.lot_label,
    drawerId: row.drawer_id,
    drawerName: row.drawer_name,
    kind: entryKind.parse(row.kind),
    change: row.change,
    balance: row.balance,
    there: row.there,
    unitValue: row.unit_value,
    contactId: row.kept_id ?? row.contact_id,
    contactName: row.contact_name,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    campaignId: row.campaign_id,
    campaignName: row.campaign_name,
    code: row.code,
    signed: row.signed === 1,
    note: row.note,
    memberName: row.member_name ?? '',
    at: row.at,
    day: row.on_day,
    reverses: row.reverses,
    reversedBy: row.reversed_by,
    returns: row.returns,
    returned: row.returned ?? 0,
  }
}
