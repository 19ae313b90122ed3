import { type Claim, claimState, condition } from '#shared/areas/loans/equipment.schema.ts'
import type { Span } from '#shared/areas/loans/equipment.rules.ts'
import { addDays } from '#shared/base/time.ts'
import { notFound } from '#shared/base/errors.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** A claim with what the rules need to know of it, and for whom it was written: a contact that may be merged into another by now. */
export type HeldClaim = Claim & Span & { writtenFor: string | null }

const mostOfItem = 500
const mostDue = 200

/** The claim, also one that is over; throws NOT_FOUND. */
export async function getClaim(db: AnyDb, claimId: string): Promise<HeldClaim> {
  const row = await claimsOf(db).where('claim.id', '=', claimId).executeTakeFirst()
  if (!row) throw notFound('loans', claimId)
  return claimOf(row)
}

/** Claims on a thing that may still keep others away, from `day` on, the earliest first; whatever is out is among them. */
export async function listHolding(db: AnyDb, itemId: string, day: string): Promise<HeldClaim[]> {
  const rows = await claimsOf(db)
    .where('claim.item_id', '=', itemId)
    .where(({ and, eb, or }) => or([eb('claim.state', '=', 'lent'), and([eb('claim.state', 'in', ['reserved', 'returned']), eb('claim.free_from', '>', day)])]))
    .orderBy('claim.from_day')
    .limit(mostOfItem)
    .execute()
  return rows.map(claimOf)
}

/** What is out, and reserved until `day` or later, of every thing or of one; the earliest first. */
export async function listLive(db: AnyDb, day: string, itemId?: string): Promise<HeldClaim[]> {
  const rows = await claimsOf(db)
    .$if(itemId !== undefined, (query) => query.where('claim.item_id', '=', itemId!))
    .where(({ and, eb, or }) => or([eb('claim.state', '=', 'lent'), and([eb('claim.state', '=', 'reserved'), eb('claim.to_day', '>=', day)])]))
    .orderBy('claim.from_day')
    .orderBy('claim.id')
    .limit(2 * mostOfItem)
    .execute()
  return rows.map(claimOf)
}

/** Claims that may hold some day of [from, to], with those out however long ago; the earliest first. */
export async function listBetween(db: AnyDb, from: string, to: string): Promise<HeldClaim[]> {
  const rows = await claimsOf(db)
    .where('claim.from_day', '<=', to)
    .where(({ and, eb, or }) => or([eb('claim.state', '=', 'lent'), and([eb('claim.state', 'in', ['reserved', 'returned']), eb('claim.free_from', '>', from)])]))
    .orderBy('claim.from_day')
    .orderBy('claim.id')
    .limit(2 * mostOfItem)
    .execute()
  return rows.map(claimOf)
}

/** What came back and is in for service until after `day`: by thing, the day it can be had again. */
export async function findServiced(db: AnyDb, day: string): Promise<Map<string, string>> {
  const rows = await db.selectFrom('equipment_claim').select(({ fn }) => ['item_id', fn.max('free_from').as('free_from')]).where('state', '=', 'returned').where('free_from', '>', day).groupBy('item_id').execute()
  return new Map(rows.map((row) => [row.item_id, row.free_from]))
}

/** What is out and due up to `day`, the longest due first. */
export async function listDue(db: AnyDb, day: string): Promise<HeldClaim[]> {
  const rows = await claimsOf(db).where('claim.state', '=', 'lent').where('claim.to_day', '<=', day).orderBy('claim.to_day').orderBy('claim.id').limit(mostDue).execute()
  return rows.map(claimOf)
}

/** What is overdue on `day`, and what is due that day and the next. */
export async function findDue(db: AnyDb, day: string): Promise<{ overdue: HeldClaim[]; soon: HeldClaim[] }> {
  const due = await listDue(db, addDays(day, 1))
  return { overdue: due.filter(({ to }) => to < day), soon: due.filter(({ to }) => to >= day) }
}

/** What a contact, or one merged into it, has out or reserved, the earliest due first. */
export async function listClaimsOfContact(db: AnyDb, contactId: string, day: string): Promise<HeldClaim[]> {
  const rows = await claimsOf(db)
    .where('event.contact_id', 'in', await contactIdsOf(db, contactId))
    .where(({ and, eb, or }) => or([eb('claim.state', '=', 'lent'), and([eb('claim.state', '=', 'reserved'), eb('claim.to_day', '>=', day)])]))
    .orderBy('claim.to_day')
    .limit(mostDue)
    .execute()
  return rows.map(claimOf)
}

function claimsOf(db: AnyDb) {
  return db
    .selectFrom('equipment_claim as claim')
    .innerJoin('equipment_event as event', 'event.id', 'claim.event_id')
    .innerJoin('equipment_item as item', 'item.id', 'claim.item_id')
    .leftJoin('contact_alias as alias', 'alias.merged_id', 'event.contact_id')
    .leftJoin('contact', (join) => join.on(({ eb, fn, ref }) => eb('contact.id', '=', fn.coalesce('alias.kept_id', ref('event.contact_id')))))
    .leftJoin('meeting', 'meeting.id', 'event.meeting_id')
    .leftJoin('campaign', 'campaign.id', 'event.campaign_id')
    .selectAll('claim')
    .select(['item.name as item_name', 'alias.kept_id', 'contact.name as contact_name', 'meeting.title as meeting_title', 'campaign.name as campaign_name'])
    .select(['event.contact_id', 'event.code', 'event.meeting_id', 'event.campaign_id', 'event.accessories', 'event.condition'])
    .select(({ selectFrom }) =>
      selectFrom('equipment_event as first').select('first.note').whereRef('first.claim_id', '=', 'claim.id').where('first.kind', 'in', ['reserved', 'lent']).orderBy('first.seq', 'desc').limit(1).as('note'),
    )
}

type ClaimRow = Awaited<ReturnType<ReturnType<typeof claimsOf>['executeTakeFirstOrThrow']>>

const claimOf = (row: ClaimRow): HeldClaim => ({
  id: row.id,
  itemId: row.item_id,
  itemName: row.item_name,
  state: claimState.parse(row.state),
  from: row.from_day,
  to: row.to_day,
  freeFrom: row.free_from,
  serviceDays: row.service_days,
  contactId: row.kept_id ?? row.contact_id,
  writtenFor: row.contact_id,
  contactName: row.contact_name,
  code: row.code,
  meetingId: row.meeting_id,
  meetingTitle: row.meeting_title,
  campaignId: row.campaign_id,
  campaignName: row.campaign_name,
  condition: condition.parse(row.condition),
  accessories: JSON.parse(row.accessories) as string[],
  note: row.note ?? '',
  eventId: row.event_id,
})
