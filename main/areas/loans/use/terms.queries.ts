import { quotasFor } from '#shared/areas/loans/use.rules.ts'
import { measure, type Meter, type Quota, type Rate, jobKind, type UseKind, type UseSettings, usualAskAbove } from '#shared/areas/loans/useTerms.schema.ts'
import { invalidField, notFound } from '#shared/base/errors.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

const mostRates = 2000

/** Every rate ever set, of each kind the latest first day first; what was set later for the same day comes before what it replaced. */
export async function listRates(db: AnyDb): Promise<Rate[]> {
  const rows = await db
    .selectFrom('use_rate as rate')
    .leftJoin('member', 'member.id', 'rate.member_id')
    .select(['rate.id', 'rate.kind', 'rate.from_day as from', 'rate.cents', 'rate.at', 'member.name as memberName'])
    .orderBy('rate.kind')
    .orderBy('rate.from_day', 'desc')
    .orderBy('rate.seq', 'desc')
    .limit(mostRates)
    .execute()
  return rows.map((row, index) => {
    const before = rows[index - 1]
    return { ...row, kind: jobKind.parse(row.kind), memberName: row.memberName ?? '', replaced: before?.kind === row.kind && before.from === row.from }
  })
}

/** What a page or minute of a kind costs on a day, in cents; throws INVALID `kind` when nothing was set for it. */
export async function getRate(db: AnyDb, kind: UseKind, day: string): Promise<number> {
  const row = await db
    .selectFrom('use_rate')
    .select('cents')
    .where('kind', '=', kind)
    .where('from_day', '<=', day)
    .orderBy('from_day', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) throw invalidField(['kind'], 'use:rate.missing')
  return row.cents
}

/** How many jobs of these kinds were written for a day or later. */
export async function countJobsSince(db: AnyDb, kinds: readonly UseKind[], day: string): Promise<number> {
  const { count } = await db
    .selectFrom('use_job')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('kind', 'in', kinds)
    .where('on_day', '>=', day)
    .where('reverses', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

const mostQuotas = 2000

/** Quotas in force: everyone's first, then those of contacts by name. */
export async function listQuotas(db: AnyDb): Promise<Quota[]> {
  const rows = await selectQuotas(db).where('quota.removed_at', 'is', null).orderBy('contact.sort_name').orderBy('quota.measure').limit(mostQuotas).execute()
  return rows.map(quotaOf)
}

/** A quota, also one taken away; throws NOT_FOUND. */
export async function getQuota(db: AnyDb, quotaId: string): Promise<Quota> {
  const row = await selectQuotas(db).where('quota.id', '=', quotaId).executeTakeFirst()
  if (!row) throw notFound('loans', quotaId)
  return quotaOf(row)
}

/** Those that hold for a contact: its own, and everyone's for what it has none of. */
export async function listQuotasFor(db: AnyDb, contactId: string): Promise<Quota[]> {
  const rows = await selectQuotas(db)
    .where('quota.removed_at', 'is', null)
    .where(({ eb, or }) => or([eb('quota.contact_id', 'is', null), eb('quota.contact_id', '=', contactId)]))
    .limit(mostQuotas)
    .execute()
  return quotasFor(rows.map(quotaOf), contactId)
}

const selectQuotas = (db: AnyDb) =>
  db
    .selectFrom('use_quota as quota')
    .leftJoin('contact', 'contact.id', 'quota.contact_id')
    .select(['quota.id', 'quota.contact_id as contactId', 'quota.measure', 'quota.most', 'contact.name as contactName'])

const quotaOf = (row: Omit<Quota, 'measure'> & { measure: string }): Quota => ({ ...row, measure: measure.parse(row.measure) })

/** What a contact, and those merged into it, used in the span, by kind; what was reversed counts for nothing. */
export async function listKept(db: AnyDb, contactId: string, { from, to }: { from: string; to: string }): Promise<{ kind: UseKind; quantity: number }[]> {
  const rows = await db
    .selectFrom('use_job as job')
    .leftJoin('use_job as undoing', 'undoing.reverses', 'job.id')
    .select(({ fn }) => ['job.kind', fn.sum<number>('job.quantity').as('quantity')])
    .where('job.contact_id', 'in', await contactIdsOf(db, contactId))
    .where('job.on_day', '>=', from)
    .where('job.on_day', '<=', to)
    .where('job.reverses', 'is', null)
    .where('undoing.id', 'is', null)
    .groupBy('job.kind')
    .execute()
  return rows.map((row) => ({ ...row, kind: jobKind.parse(row.kind) }))
}

const mostMeters = 200

/** By name, archived ones last. */
export async function listMeters(db: AnyDb): Promise<Meter[]> {
  const rows = await db.selectFrom('use_meter').select('id').orderBy('name').limit(mostMeters).execute()
  const meters = await Promise.all(rows.map(({ id }) => getMeter(db, id)))
  return meters.toSorted((one, other) => Number(one.archived) - Number(other.archived))
}

/** A meter, also an archived one, with the highest of its readings that stands; throws NOT_FOUND. */
export async function getMeter(db: AnyDb, meterId: string): Promise<Meter> {
  const row = await db.selectFrom('use_meter').selectAll().where('id', '=', meterId).executeTakeFirst()
  if (!row) throw notFound('loans', meterId)
  const last = await db
    .selectFrom('use_job as job')
    .leftJoin('use_job as undoing', 'undoing.reverses', 'job.id')
    .select(['job.meter_end as reading', 'job.on_day as day'])
    .where('job.meter_id', '=', meterId)
    .where('undoing.id', 'is', null)
    .orderBy('job.meter_end', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { id: row.id, name: row.name, kind: jobKind.parse(row.kind), archived: row.archived_at !== null, last: last ? { reading: last.reading!, day: last.day } : null }
}

/** How the desk asks before it writes very many. */
export async function getUseSettings(db: AnyDb): Promise<UseSettings> {
  const row = await db.selectFrom('use_setting').select('ask_above as askAbove').executeTakeFirst()
  return row ?? { askAbove: usualAskAbove }
}
