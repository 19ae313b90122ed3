import type { Selectable } from 'kysely'
import { policyFor, weighPolicy } from '#shared/areas/space/policies.rules.ts'
import type { Policy } from '#shared/areas/space/policies.schema.ts'
import type { Span } from '#shared/areas/space/space.rules.ts'
import type { Breach } from '#shared/areas/space/space.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { addMonths, boundsOfDay, dayAt } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import type { Tables } from '#main/tables.ts'

/** Everyone's rules first, then those of kinds, then those of groups by name. */
export async function listPolicies(db: AnyDb): Promise<Policy[]> {
  const rows = await selectPolicies(db).where('policy.removed_at', 'is', null).orderBy('contact.sort_name').orderBy('policy.organization_kind').limit(500).execute()
  return rows.map(toPolicy)
}

/** A set of rules, also one taken away; throws NOT_FOUND. */
export async function getPolicy(db: AnyDb, policyId: string): Promise<Policy> {
  const row = await selectPolicies(db).where('policy.id', '=', policyId).executeTakeFirst()
  if (!row) throw notFound('space', policyId)
  return toPolicy(row)
}

interface Asked extends Span {
  contactId: string | null
  keyHolder: string | undefined
}

/** What a group has otherwise than its bookings say. */
export interface Aside {
  /** Bookings that are being changed: they are no longer where they were. */
  except?: readonly string[] | undefined
  /** What it would have besides, with what is planned together. */
  also?: readonly Span[] | undefined
}

/** Which of these rules a wish breaks. */
export async function weighPolicyFor(db: AnyDb, policy: Policy, asked: Asked, now: number, zone: string, aside: Aside = {}): Promise<Breach[]> {
  const monthBookings = asked.contactId === null || policy.monthHours === null ? null : await listMonthOf(db, asked.contactId, asked.start, zone, aside)
  return weighPolicy(policy, { ...asked, monthBookings }, now, zone)
}

/** The rules that hold for whoever a booking is for; null: none. */
export async function findPolicyFor(db: AnyDb, contactId: string | null): Promise<Policy | null> {
  const contact = contactId === null ? undefined : await db.selectFrom('contact').select('organization_kind').where('id', '=', contactId).executeTakeFirst()
  const rows = await selectPolicies(db)
    .where('policy.removed_at', 'is', null)
    .where(({ eb, or }) => or([eb('policy.contact_id', 'is', null), eb('policy.contact_id', '=', contactId)]))
    .limit(50)
    .execute()
  return policyFor(rows.map(toPolicy), contactId, contact?.organization_kind ?? null)
}

/** What a group has that begins in the calendar month of a moment. */
async function listMonthOf(db: AnyDb, contactId: string, moment: number, zone: string, { except = [], also = [] }: Aside): Promise<Span[]> {
  const first = `${dayAt(moment, zone).slice(0, 7)}-01`
  const [from, to] = [boundsOfDay(first, zone).from, boundsOfDay(addMonths(first, 1), zone).from]
  const rows = await db
    .selectFrom('booking')
    .select(['id', 'start_at as start', 'end_at as end'])
    .where('contact_id', '=', contactId)
    .where('cancelled_at', 'is', null)
    .where('start_at', '>=', from)
    .where('start_at', '<', to)
    .limit(3000)
    .execute()
  return [...rows.filter(({ id }) => !except.includes(id)), ...also.filter(({ start }) => start >= from && start < to)]
}

const selectPolicies = (db: AnyDb) =>
  db.selectFrom('booking_policy as policy').leftJoin('contact', 'contact.id', 'policy.contact_id').selectAll('policy').select('contact.name as contact_name')

type PolicyRow = Selectable<Tables['booking_policy']> & { contact_name: string | null }

const toPolicy = (row: PolicyRow): Policy => ({
  id: row.id,
  organizationKind: row.organization_kind as Policy['organizationKind'],
  contactId: row.contact_id,
  contactName: row.contact_name,
  daysAhead: row.days_ahead,
  hoursBefore: row.hours_before,
  longest: row.longest_minutes,
  monthHours: row.month_hours,
  keyAfter: row.key_after,
  needsApproval: row.needs_approval === 1,
})
