import type { Visit, VisitInput } from '#shared/areas/loans/visit.schema.ts'
import { inLine } from '#shared/areas/loans/visit.rules.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { lendEquipment } from '../equipment/lending.commands.ts'
import { reverseEvent } from '../equipment/reversing.commands.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { issueStock, reverseEntry } from '../stock/stock.commands.ts'
import { logUse, reverseUse } from '../use/use.commands.ts'
import { getVisit, listStanding } from './visit.queries.ts'

type Part = { act_id: string } | { job_id: string } | { event_id: string }

/**
 * Hands out everything of one visit, each line into its own ledger: all of it, or nothing.
 * Refused as issuing, logging and lending are, told at the line that stands in the way.
 */
export async function giveVisit(db: WriteDb, input: VisitInput, act: Act): Promise<Visit> {
  const { fares, jobs, loans, contactId = null, code, meetingId, campaignId, signed, note } = input
  const whom = { contactId, code, meetingId, campaignId, note }
  const parts: Part[] = []
  for (const [line, fare] of fares.entries()) {
    const { actId } = await inLine(['fares', line], () => issueStock(db, { ...whom, ...fare, signed }, act))
    parts.push({ act_id: actId })
  }
  for (const [line, job] of jobs.entries()) {
    // A job has no code of its own: the visit keeps it.
    const { id } = await inLine(['jobs', line], () => logUse(db, { ...job, contactId, meetingId, campaignId, note }, act))
    parts.push({ job_id: id })
  }
  for (const [line, loan] of loans.entries()) {
    const { eventId } = await inLine(['loans', line], () => lendEquipment(db, { ...whom, ...loan, conditionNote: '' }, act))
    parts.push({ event_id: eventId })
  }
  const id = act.newId()
  const about = { contact_id: contactId, code, meeting_id: meetingId, campaign_id: campaignId, signed: signed ? 1 : 0, note }
  await db.insertInto('loan_visit').values({ id, ...about, member_id: act.member.id, at: act.at, on_day: await clinicDay(db, act.at) }).execute()
  const rows = parts.map((part, position) => ({ visit_id: id, position, act_id: null, job_id: null, event_id: null, ...part }))
  await db.insertInto('loan_visit_part').values(rows).execute()
  act.touch('loans', id)
  return getVisit(db, id)
}

/** Reverses what still stands of a visit, the last part first, with the reason; CONFLICT `alreadyReversed` when nothing does. */
export async function reverseVisit(db: WriteDb, { id, reason }: { id: string; reason: string }, act: Act): Promise<Visit> {
  if ((await getVisit(db, id)).reversed) throw deskError('CONFLICT', { reason: 'alreadyReversed' })
  for (const part of (await listStanding(db, id)).toReversed()) {
    if (part.entryId) await reverseEntry(db, { entryId: part.entryId, reason }, act)
    if (part.jobId) await reverseUse(db, { jobId: part.jobId, reason }, act)
    if (part.eventId) await reverseEvent(db, { eventId: part.eventId, reason }, act)
  }
  act.touch('loans', id)
  return getVisit(db, id)
}
