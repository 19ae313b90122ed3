import { leftFor, mustBeReversible, mustFitReading } from '#shared/areas/loans/use.rules.ts'
import type { UseInput, UseJob, UseReversal } from '#shared/areas/loans/use.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import { mustKnowCampaign } from '#main/areas/campaigns/campaigns.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay, mustBeOpen } from '../stock/day.queries.ts'
import { mustKnowRecipient } from '../stock/entries.queries.ts'
import { getMeter, getRate, getUseSettings } from './terms.queries.ts'
import { getJob, listStanding } from './use.queries.ts'

/**
 * Writes a job down at the rate that holds on its day. Refused with INVALID for a day to come, a kind without a rate or a reading
 * that does not fit; with CONFLICT `monthClosed`, `veryMany` (`available`: how many go unasked) or `overQuota` (`available`: what is left).
 */
export async function logUse(db: WriteDb, input: UseInput, act: Act): Promise<UseJob> {
  const day = await mustBeOpen(db, input.day, await clinicDay(db, act.at))
  await mustKnowRecipient(db, input.contactId, input.meetingId)
  await mustKnowCampaign(db, input.campaignId)
  if (input.reading) await mustBeReadable(db, input)
  const rate = await getRate(db, input.kind, day)
  await askOfMany(db, input)
  const over = await isOver(db, input, day)
  const id = act.newId()
  await db
    .insertInto('use_job')
    .values({
      id,
      kind: input.kind,
      quantity: input.quantity,
      rate,
      value: input.quantity * rate,
      contact_id: input.contactId,
      campaign_id: input.campaignId,
      meeting_id: input.meetingId,
      note: input.note,
      over_reason: over ? input.overQuotaReason! : '',
      meter_id: input.reading?.meterId ?? null,
      meter_start: input.reading?.start ?? null,
      meter_end: input.reading?.end ?? null,
      member_id: act.member.id,
      at: act.at,
      on_day: day,
      reverses: null,
    })
    .execute()
  return written(db, id, act)
}

/** Undoes a job by a new one of today that says why, charged to the same at the same rate. */
export async function reverseUse(db: WriteDb, { jobId, reason }: UseReversal, act: Act): Promise<UseJob> {
  mustBeReversible(await getJob(db, jobId))
  const day = await mustBeOpen(db, null, await clinicDay(db, act.at))
  const { kind, quantity, rate, value, contact_id, campaign_id, meeting_id } = await db.selectFrom('use_job').selectAll().where('id', '=', jobId).executeTakeFirstOrThrow()
  const id = act.newId()
  const undone = { quantity: -quantity, value: 0 - value, over_reason: '', meter_id: null, meter_start: null, meter_end: null }
  await db
    .insertInto('use_job')
    .values({ id, kind, rate, contact_id, campaign_id, meeting_id, ...undone, note: reason, member_id: act.member.id, at: act.at, on_day: day, reverses: jobId })
    .execute()
  act.touch('loans', jobId)
  return written(db, id, act)
}

async function mustBeReadable(db: WriteDb, input: UseInput): Promise<void> {
  const { reading } = input
  const meter = await getMeter(db, reading!.meterId)
  if (meter.archived) throw invalidField(['meterId'], 'use:meter.isArchived')
  mustFitReading(input, reading!, meter)
}

async function askOfMany(db: WriteDb, { quantity, confirmedMany }: UseInput): Promise<void> {
  const { askAbove } = await getUseSettings(db)
  if (quantity > askAbove && !confirmedMany) throw deskError('CONFLICT', { reason: 'veryMany', field: 'quantity', available: askAbove })
}

/** Whether a job goes over what its group has left that month; then there must be a reason. */
async function isOver(db: WriteDb, { kind, quantity, contactId, overQuotaReason }: UseInput, day: string): Promise<boolean> {
  const left = contactId ? leftFor(await listStanding(db, contactId, day), kind) : null
  if (left === null || quantity <= left) return false
  if (!overQuotaReason) throw deskError('CONFLICT', { reason: 'overQuota', field: 'overQuotaReason', available: left })
  return true
}

async function written(db: WriteDb, jobId: string, act: Act): Promise<UseJob> {
  const job = await getJob(db, jobId)
  act.touch('loans', jobId, ...(job.reading ? [job.reading.meterId] : []))
  if (job.contactId) act.touch('contacts', job.contactId)
  if (job.meetingId) act.touch('meetings', job.meetingId)
  if (job.campaignId) act.touch('campaigns', job.campaignId)
  return job
}
