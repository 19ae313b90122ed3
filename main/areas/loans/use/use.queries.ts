import { standingOf } from '#shared/areas/loans/use.rules.ts'
import type { Payer, UseFilter, UseJob, Usual } from '#shared/areas/loans/use.schema.ts'
import { type Standing, jobKind } from '#shared/areas/loans/useTerms.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { monthOf } from '#shared/base/fiscal.ts'
import { addDays } from '#shared/base/time.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listKept, listQuotasFor } from './terms.queries.ts'

/** One line of the ledger of jobs; throws NOT_FOUND. */
export async function getJob(db: AnyDb, jobId: string): Promise<UseJob> {
  const row = await jobsOf(db).where('use_job.id', '=', jobId).executeTakeFirst()
  if (!row) throw notFound('loans', jobId)
  return jobOf(row)
}

/** The ledger's lines that fit every part of the filter, newest first. */
export async function listJobs(db: AnyDb, filter: UseFilter & { cursor?: string | null | undefined; limit: number }) {
  const { kind, meetingId, month, limit } = filter
  const before = Number.parseInt(filter.cursor ?? '', 10)
  const rows = await (await jobsFor(db, filter.payer))
    .$if(Boolean(kind), (query) => query.where('use_job.kind', '=', kind!))
    .$if(Boolean(meetingId), (query) => query.where('use_job.meeting_id', '=', meetingId!))
    .$if(Boolean(month), (query) => query.where('use_job.on_day', '>=', `${month}-01`).where('use_job.on_day', '<=', monthOf(`${month}-01`).to))
    .$if(before > 0, (query) => query.where('use_job.seq', '<', before))
    .orderBy('use_job.seq', 'desc')
    .limit(limit + 1)
    .execute()
  return { items: rows.slice(0, limit).map(jobOf), next: rows.length > limit ? String(rows[limit - 1]!.seq) : null }
}

/** A month of whoever is charged, in the order of its days; at most `limit`. */
export async function listJobsOfMonth(db: AnyDb, payer: Payer, month: string, limit: number): Promise<UseJob[]> {
  const { from, to } = monthOf(`${month}-01`)
  const rows = await (await jobsFor(db, payer))
    .where('use_job.on_day', '>=', from)
    .where('use_job.on_day', '<=', to)
    .orderBy('use_job.on_day')
    .orderBy('use_job.seq')
    .limit(limit)
    .execute()
  return rows.map(jobOf)
}

/** How a contact stands towards each of its quotas in the month of a day. */
export async function listStanding(db: AnyDb, contactId: string, day: string): Promise<Standing[]> {
  const quotas = await listQuotasFor(db, contactId)
  if (quotas.length === 0) return []
  const used = await listKept(db, contactId, monthOf(day))
  return quotas.map((quota) => standingOf(quota, used))
}

const atHand = 6
const recentDays = 90

/** The kinds used most of late, and what this member wrote last. */
export async function findUsual(db: AnyDb, memberId: string, today: string): Promise<Usual> {
  const rows = await db
    .selectFrom('use_job')
    .select('kind')
    .where('on_day', '>=', addDays(today, -recentDays))
    .where('on_day', '<=', today)
    .where('reverses', 'is', null)
    .groupBy('kind')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('kind')
    .limit(atHand)
    .execute()
  const last = await db.selectFrom('use_job').select('kind').where('member_id', '=', memberId).orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return { kinds: rows.map(({ kind }) => jobKind.parse(kind)), last: last ? jobKind.parse(last.kind) : null }
}

/** Jobs charged to someone, or to anyone. Of a contact also what names someone who was merged into it. */
async function jobsFor(db: AnyDb, payer: Payer | null | undefined) {
  const jobs = jobsOf(db)
  switch (payer?.by) {
    case undefined:
      return jobs
    case 'contact': {
      const ids = await contactIdsOf(db, payer.contactId)
      return ids.length === 1 ? jobs.where('use_job.contact_id', '=', ids[0]!) : jobs.where('use_job.contact_id', 'in', ids)
    }
    case 'campaign':
      return jobs.where('use_job.campaign_id', '=', payer.campaignId)
    case 'clinic':
      return jobs.where('use_job.contact_id', 'is', null).where('use_job.campaign_id', 'is', null)
  }
}

function jobsOf(db: AnyDb) {
  return db
    .selectFrom('use_job')
    .leftJoin('use_job as undoing', 'undoing.reverses', 'use_job.id')
    .leftJoin('contact_alias as alias', 'alias.merged_id', 'use_job.contact_id')
    .leftJoin('contact', (join) => join.on(({ eb, fn, ref }) => eb('contact.id', '=', fn.coalesce('alias.kept_id', ref('use_job.contact_id')))))
    .leftJoin('meeting', 'meeting.id', 'use_job.meeting_id')
    .leftJoin('campaign', 'campaign.id', 'use_job.campaign_id')
    .leftJoin('use_meter', 'use_meter.id', 'use_job.meter_id')
    .leftJoin('member', 'member.id', 'use_job.member_id')
    .selectAll('use_job')
    .select([
      'undoing.id as reversed_by',
      'alias.kept_id',
      'contact.name as contact_name',
      'meeting.title as meeting_title',
      'campaign.name as campaign_name',
      'use_meter.name as meter_name',
      'member.name as member_name',
    ])
}

type JobRow = Awaited<ReturnType<ReturnType<typeof jobsOf>['executeTakeFirstOrThrow']>>

function jobOf(row: JobRow): UseJob {
  const { meter_id: meterId, meter_start: start, meter_end: end } = row
  return {
    id: row.id,
    kind: jobKind.parse(row.kind),
    quantity: row.quantity,
    rate: row.rate,
    value: row.value,
    contactId: row.kept_id ?? row.contact_id,
    contactName: row.contact_name,
    campaignId: row.campaign_id,
    campaignName: row.campaign_name,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    day: row.on_day,
    note: row.note,
    overQuotaReason: row.over_reason,
    reading: meterId && start !== null && end !== null ? { meterId, meterName: row.meter_name ?? '', start, end } : null,
    memberName: row.member_name ?? '',
    at: row.at,
    reverses: row.reverses,
    reversedBy: row.reversed_by,
  }
}
