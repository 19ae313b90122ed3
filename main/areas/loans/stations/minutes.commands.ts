import type { Session, Unwritten, WriteInput } from '#shared/areas/loans/stations.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clinicDay, findLastClosed } from '../stock/day.queries.ts'
import { logUse, reverseUse } from '../use/use.commands.ts'
import { getJob } from '../use/use.queries.ts'
import { getSession } from './sessions.queries.ts'

/** Writes down the minutes of a session that is over. What is missing (a rate, a reason over the quota) stands in no one's way to get up: it is noted. */
export async function writeMinutesIfPossible(db: WriteDb, sessionId: string, act: Act): Promise<void> {
  try {
    await write(db, sessionId, '', act)
  } catch (error) {
    const unwritten = whyNot(error)
    if (unwritten === null) throw error
    await db.updateTable('station_session').set({ unwritten }).where('id', '=', sessionId).execute()
  }
}

/** Writes them down later; throws what `logUse` throws while it is still missing, CONFLICT when they were written meanwhile. */
export async function writeMinutes(db: WriteDb, { id, overQuotaReason, forClinic }: WriteInput, act: Act): Promise<Session> {
  const { unwritten } = await getSession(db, id)
  if (unwritten === null) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  if (forClinic && unwritten === 'campaignGone') await db.updateTable('station_session').set({ campaign_id: null }).where('id', '=', id).execute()
  await write(db, id, overQuotaReason, act)
  act.touch('loans', id)
  return getSession(db, id)
}

/** Reverses what was written down for a session that goes on, unless someone did in the ledger. */
export async function takeBackMinutes(db: WriteDb, jobId: string, reason: string, act: Act): Promise<void> {
  if ((await getJob(db, jobId)).reversedBy === null) await reverseUse(db, { jobId, reason }, act)
}

async function write(db: WriteDb, sessionId: string, overQuotaReason: string, act: Act): Promise<void> {
  const { endedAt, minutes, contactId, campaignId, roomName } = await getSession(db, sessionId)
  const job = await logUse(
    db,
    { kind: 'internet', quantity: minutes!, contactId, campaignId, meetingId: null, day: await openDay(db, endedAt!, act), note: roomName, overQuotaReason, confirmedMany: true },
    act,
  )
  await db.updateTable('station_session').set({ job_id: job.id, unwritten: null }).where('id', '=', sessionId).execute()
}

/** The day it ended on; today, when that month was closed since. */
async function openDay(db: WriteDb, endedAt: number, act: Act): Promise<string> {
  const [day, closed] = [await clinicDay(db, endedAt), await findLastClosed(db)]
  return closed !== null && day.slice(0, 7) <= closed ? clinicDay(db, act.at) : day
}

interface Refusal {
  code?: string
  data?: { reason?: string; issues?: { path: unknown[] }[] }
}

function whyNot(error: unknown): Unwritten | null {
  const { code, data } = error as Refusal
  if (code === 'CONFLICT' && data?.reason === 'overQuota') return 'overQuota'
  const field = code === 'INVALID' ? data?.issues?.[0]?.path[0] : undefined
  if (field === 'kind') return 'noRate'
  return field === 'campaignId' ? 'campaignGone' : null
}
