import { instructionOf, isUnsafe, unknownInstruction } from '#shared/areas/contacts/safety.rules.ts'
import { cardChange, type CardChange, type SafetyCard, safetyCard, type SafetyInstruction } from '#shared/areas/contacts/safety.schema.ts'
import type { ContactSelection } from '#shared/areas/contacts/selection.schema.ts'
import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listContactSummaries } from '../contacts.queries.ts'
import { contactIdsOf } from '../duplicates/aliases.queries.ts'
import { listUnsafeOf } from '../selection.queries.ts'
import { cardOf } from './cardRow.ts'

/** As many as one permit may name. */
const mostLeftOut = 1000

/** The unsafe contacts whom this member may put on a list now: those of a permit of their own that has not run out. */
export async function listPermitted(db: AnyDb, permitId: string | null | undefined, memberId: string, now: number): Promise<ReadonlySet<string>> {
  if (!permitId) return new Set()
  const rows = await db
    .selectFrom('unsafe_permit as permit')
    .innerJoin('unsafe_permit_contact as named', 'named.permit_id', 'permit.id')
    .select('named.contact_id')
    .where('permit.id', '=', permitId)
    .where('permit.member_id', '=', memberId)
    .where('permit.until', '>', now)
    .execute()
  return new Set(rows.map((row) => row.contact_id))
}

/** Who of a selection stays off lists, in its order: the first thousand, and how many there are. */
export async function findLeftOut(db: AnyDb, selection: ContactSelection): Promise<{ contacts: ContactSummary[]; count: number }> {
  const ids = await listUnsafeOf(db, selection)
  return { contacts: await listContactSummaries(db, ids.slice(0, mostLeftOut)), count: ids.length }
}

/** The whole card; null when there is none. Throws NOT_FOUND for an unknown contact. */
export async function findCard(db: AnyDb, contactId: string): Promise<SafetyCard | null> {
  await isMarked(db, contactId)
  const row = await db
    .selectFrom('safety_card as card')
    .leftJoin('member', 'member.id', 'card.saved_by')
    .selectAll('card')
    .select('member.name as member_name')
    .where('card.contact_id', '=', contactId)
    .executeTakeFirst()
  if (!row) return null
  return safetyCard.parse({ ...cardOf(row), contactId, version: row.version, savedAt: row.saved_at, savedBy: row.member_name ?? '' })
}

/** What anyone is told; null when nobody asked yet. A mark that the card does not give holds all the same. Throws NOT_FOUND for an unknown contact. */
export async function findInstruction(db: AnyDb, contactId: string, now: number): Promise<SafetyInstruction | null> {
  const card = await findCard(db, contactId)
  if ((await isMarked(db, contactId)) && !isUnsafe(card?.level ?? null)) return unknownInstruction
  return card && instructionOf(card, dayAt(now, await getZone(db)))
}

/** The changes of a card, newest first, also those of cards that were merged into it. */
export async function listCardChanges(
  db: AnyDb,
  { contactId, cursor, limit }: { contactId: string; cursor?: string | null | undefined; limit: number },
): Promise<{ items: CardChange[]; next: string | null }> {
  const rows = await db
    .selectFrom('safety_card_change as change')
    .leftJoin('member', 'member.id', 'change.member_id')
    .selectAll('change')
    .select('member.name as member_name')
    .where('change.contact_id', 'in', await contactIdsOf(db, contactId))
    .$if(Boolean(cursor), (query) => query.where('change.id', '<', cursor!))
    .orderBy('change.id', 'desc')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map((row) =>
    cardChange.parse({ id: row.id, at: row.at, by: row.member_name ?? '', changes: JSON.parse(row.changes) as unknown, reason: row.reason }))
  return { items, next: rows.length > limit ? items.at(-1)!.id : null }
}

async function isMarked(db: AnyDb, contactId: string): Promise<boolean> {
  const row = await db.selectFrom('contact').select('unsafe').where('id', '=', contactId).executeTakeFirst()
  if (!row) throw notFound('contacts', contactId)
  return row.unsafe === 1
}
