import { valueOf } from '#shared/areas/loans/visit.rules.ts'
import type { Visit, VisitSlip } from '#shared/areas/loans/visit.schema.ts'
import { letterLanguage } from '#shared/areas/space/paper.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { contactSummariesById } from '#main/areas/contacts/contacts.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getClaim } from '../equipment/claims.queries.ts'
import { getEquipment } from '../equipment/items.queries.ts'
import { getWritten } from '../stock/entries.queries.ts'
import { getJob } from '../use/use.queries.ts'

/** One visit with all its parts; throws NOT_FOUND. */
export async function getVisit(db: AnyDb, visitId: string): Promise<Visit> {
  const row = await visitsOf(db).where('visit.id', '=', visitId).executeTakeFirst()
  if (!row) throw notFound('loans', visitId)
  return visitOf(db, row)
}

/** The visits of a day, the latest first. */
export async function listVisits(db: AnyDb, day: string): Promise<Visit[]> {
  const rows = await visitsOf(db).where('visit.on_day', '=', day).orderBy('visit.id', 'desc').limit(200).execute()
  const visits: Visit[] = []
  for (const row of rows) visits.push(await visitOf(db, row))
  return visits
}

/** The parts that were not reversed: of fares one line of their act, which the others follow. */
export async function listStanding(db: AnyDb, visitId: string): Promise<{ entryId: string | null; jobId: string | null; eventId: string | null }[]> {
  return db
    .selectFrom('loan_visit_part as part')
    .select(['part.job_id as jobId', 'part.event_id as eventId'])
    .select(({ selectFrom }) => selectFrom('loan_entry').select('id').whereRef('loan_entry.act_id', '=', 'part.act_id').orderBy('seq').limit(1).as('entryId'))
    .where('part.visit_id', '=', visitId)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('loan_entry as undoing').innerJoin('loan_entry as undone', 'undone.id', 'undoing.reverses').select('undoing.id').whereRef('undone.act_id', '=', 'part.act_id'))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('use_job').select('id').whereRef('use_job.reverses', '=', 'part.job_id'))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('equipment_event').select('id').whereRef('equipment_event.reverses', '=', 'part.event_id'))))
    .orderBy('part.position')
    .execute()
}

/** What someone takes home, in their language; the name of someone unsafe to contact stays off it. */
export async function getVisitSlip(db: AnyDb, visitId: string, language: Language, day: string): Promise<VisitSlip> {
  const visit = await getVisit(db, visitId)
  const contact = visit.contactId === null ? undefined : (await contactSummariesById(db, [visit.contactId])).get(visit.contactId)
  const things = []
  for (const { itemId } of visit.loans) {
    const { id, serial, value } = await getEquipment(db, itemId, day)
    things.push({ id, serial, value })
  }
  const nameLeftOff = contact?.unsafe ?? false
  return { language: letterLanguage(contact?.languages ?? [], language), nameLeftOff, visit: nameLeftOff ? nameless(visit) : visit, things }
}

function nameless(visit: Visit): Visit {
  const muted = { contactName: null, note: '' }
  return {
    ...visit,
    ...muted,
    meetingTitle: null,
    fares: visit.fares.map((entry) => ({ ...entry, ...muted, meetingTitle: null })),
    jobs: visit.jobs.map((job) => ({ ...job, ...muted, meetingTitle: null })),
    loans: visit.loans.map((loan) => ({ ...loan, ...muted, meetingTitle: null })),
  }
}

function visitsOf(db: AnyDb) {
  return db
    .selectFrom('loan_visit as visit')
    .leftJoin('contact_alias as alias', 'alias.merged_id', 'visit.contact_id')
    .leftJoin('contact', (join) => join.on(({ eb, fn, ref }) => eb('contact.id', '=', fn.coalesce('alias.kept_id', ref('visit.contact_id')))))
    .leftJoin('meeting', 'meeting.id', 'visit.meeting_id')
    .leftJoin('campaign', 'campaign.id', 'visit.campaign_id')
    .leftJoin('member', 'member.id', 'visit.member_id')
    .selectAll('visit')
    .select(['alias.kept_id', 'contact.name as contact_name', 'meeting.title as meeting_title', 'campaign.name as campaign_name', 'member.name as member_name'])
}

type VisitRow = Awaited<ReturnType<ReturnType<typeof visitsOf>['executeTakeFirstOrThrow']>>

async function visitOf(db: AnyDb, row: VisitRow): Promise<Visit> {
  const parts = await db
    .selectFrom('loan_visit_part as part')
    .leftJoin('equipment_event as event', 'event.id', 'part.event_id')
    .select(['part.act_id', 'part.job_id', 'event.claim_id'])
    .where('part.visit_id', '=', row.id)
    .orderBy('part.position')
    .execute()
  const lines: Pick<Visit, 'fares' | 'jobs' | 'loans'> = { fares: [], jobs: [], loans: [] }
  for (const { act_id, job_id, claim_id } of parts) {
    if (act_id) lines.fares.push(...(await getWritten(db, act_id)).entries)
    if (job_id) lines.jobs.push(await getJob(db, job_id))
    if (claim_id) lines.loans.push(await getClaim(db, claim_id))
  }
  return {
    id: row.id,
    day: row.on_day,
    at: row.at,
    memberName: row.member_name ?? '',
    contactId: row.kept_id ?? row.contact_id,
    contactName: row.contact_name,
    code: row.code,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    campaignId: row.campaign_id,
    campaignName: row.campaign_name,
    signed: row.signed === 1,
    note: row.note,
    ...lines,
    value: valueOf(lines),
    reversed: (await listStanding(db, row.id)).length === 0,
  }
}
