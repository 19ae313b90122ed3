import type { ContactSummary } from '#shared/areas/contacts/contacts.schema.ts'
import type { AccountOf } from '#shared/areas/loans/stock.schema.ts'
import { addUp } from '#shared/areas/loans/use.rules.ts'
import type { Payer, Statement, Used, UseJob, UseSum } from '#shared/areas/loans/use.schema.ts'
import { jobKind, type KindTotal } from '#shared/areas/loans/useTerms.schema.ts'
import { letterLanguage, namesSomeone } from '#shared/areas/space/paper.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { fiscalYearOf, monthOf, type Span } from '#shared/base/fiscal.ts'
import type { Language } from '#shared/base/language.ts'
import { getCampaign } from '#main/areas/campaigns/campaigns.queries.ts'
import { contactSummariesById } from '#main/areas/contacts/contacts.queries.ts'
import { contactIdsOf } from '#main/areas/contacts/duplicates/aliases.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listJobsOfMonth, listStanding } from './use.queries.ts'

/** One paper holds no more jobs than this; the table that is handed out does. */
const mostOnPaper = 1000
export const mostInTable = 50_000

/**
 * A month of a contact, a campaign or the clinic. Its sums are those of the ledger, whatever is listed.
 * As it is handed over, the name of someone unsafe to contact stays off it. Throws NOT_FOUND.
 */
export async function makeStatement(db: AnyDb, payer: Payer, month: string, language: Language, most = mostOnPaper): Promise<Statement> {
  const contact = payer.by === 'contact' ? await getPayer(db, payer.contactId) : null
  const payerName = payer.by === 'campaign' ? (await getCampaign(db, payer.campaignId)).name : contact && !contact.unsafe ? contact.name : null
  const { sums, jobCount } = await sumUp(db, payer, monthOf(`${month}-01`))
  const jobs = await withoutUnsafeNames(db, await listJobsOfMonth(db, payer, month, most))
  return {
    payer,
    payerName,
    nameLeftOff: contact?.unsafe ?? false,
    language: letterLanguage(contact?.languages ?? [], language),
    month,
    sums,
    ...addUp(sums),
    standing: contact ? await listStanding(db, contact.id, `${month}-01`) : [],
    jobs,
    jobCount,
  }
}

async function getPayer(db: AnyDb, contactId: string): Promise<ContactSummary> {
  const contact = (await contactSummariesById(db, [contactId])).get(contactId)
  if (!contact) throw notFound('contacts', contactId)
  return contact
}

/** Jobs as they may lie about: those of someone unsafe to contact name nobody. */
async function withoutUnsafeNames(db: AnyDb, jobs: UseJob[]): Promise<UseJob[]> {
  const contacts = await contactSummariesById(db, [...new Set(jobs.flatMap(({ contactId }) => contactId ?? []))])
  return jobs.map((job) => {
    const contact = job.contactId === null ? undefined : contacts.get(job.contactId)
    if (!contact?.unsafe) return job
    const mute = (text: string) => (namesSomeone(text, contact.name) ? '' : text)
    return { ...job, contactId: null, contactName: null, note: mute(job.note), overQuotaReason: mute(job.overQuotaReason), meetingTitle: job.meetingTitle && mute(job.meetingTitle) }
  })
}

/** By kind and rate. */
async function sumUp(db: AnyDb, payer: Payer, { from, to }: Span): Promise<{ sums: UseSum[]; jobCount: number }> {
  const contactIds = payer.by === 'contact' ? await contactIdsOf(db, payer.contactId) : []
  const rows = await db
    .selectFrom('use_job')
    .select(({ fn }) => ['kind', 'rate', fn.sum<number>('quantity').as('quantity'), fn.sum<number>('value').as('value'), fn.countAll<number>().as('jobs')])
    .$if(payer.by === 'contact', (query) => query.where('contact_id', 'in', contactIds))
    .$if(payer.by === 'campaign', (query) => query.where('campaign_id', '=', payer.by === 'campaign' ? payer.campaignId : ''))
    .$if(payer.by === 'clinic', (query) => query.where('contact_id', 'is', null).where('campaign_id', 'is', null))
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .groupBy(['kind', 'rate'])
    .execute()
  const inOrder = rows.toSorted((one, other) => jobKind.options.indexOf(jobKind.parse(one.kind)) - jobKind.options.indexOf(jobKind.parse(other.kind)) || one.rate - other.rate)
  return { sums: inOrder.map(({ jobs: _jobs, ...sum }) => ({ ...sum, kind: jobKind.parse(sum.kind) })), jobCount: rows.reduce((total, { jobs }) => total + jobs, 0) }
}

/** What a month came to by kind, whoever paid, as the ledger has it. */
export async function countUse(db: AnyDb, month: string): Promise<KindTotal[]> {
  return inOrderOfKinds(await totalsIn(db, monthOf(`${month}-01`)).execute())
}

/** What an account used in the month and the fiscal year that `day` is in. */
export async function findUsed(db: AnyDb, account: AccountOf, day: string): Promise<Used> {
  const whose = 'contactId' in account ? { column: 'contact_id' as const, ids: await contactIdsOf(db, account.contactId) } : { column: 'campaign_id' as const, ids: [account.campaignId] }
  return { month: await findUsedIn(db, whose, monthOf(day)), year: await findUsedIn(db, whose, fiscalYearOf(day)) }
}

async function findUsedIn(db: AnyDb, { column, ids }: { column: 'contact_id' | 'campaign_id'; ids: readonly string[] }, span: Span): Promise<Used['month']> {
  const rows = await totalsIn(db, span).where(column, 'in', ids).execute()
  const kinds = inOrderOfKinds(rows).filter(({ quantity, value }) => quantity !== 0 || value !== 0)
  return { ...span, ...addUp(kinds), kinds }
}

function totalsIn(db: AnyDb, { from, to }: Span) {
  return db
    .selectFrom('use_job')
    .select(({ fn }) => ['kind', fn.sum<number>('quantity').as('quantity'), fn.sum<number>('value').as('value')])
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .groupBy('kind')
}

/** Totals as the screens list them: in the order of kinds. */
export function inOrderOfKinds(rows: readonly { kind: string; quantity: number; value: number }[]): KindTotal[] {
  return jobKind.options.flatMap((kind) => rows.filter((row) => row.kind === kind).map(({ quantity, value }) => ({ kind, quantity, value })))
}
