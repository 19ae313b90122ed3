import type { Session, Unwritten } from '#shared/areas/loans/stations.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { boundsOfDay } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { clinicDay } from '../stock/day.queries.ts'

/** A session; throws NOT_FOUND. */
export async function getSession(db: AnyDb, sessionId: string): Promise<Session> {
  const row = await selectSessions(db).where('session.id', '=', sessionId).executeTakeFirst()
  if (!row) throw notFound('loans', sessionId)
  return toSession(row)
}

/** Who sits at the stations: those whose booking was not ended, cancelled or marked as missed elsewhere. */
export async function listRunning(db: AnyDb): Promise<Session[]> {
  const rows = await selectSessions(db)
    .where('session.ended_at', 'is', null)
    .where('booking.cancelled_at', 'is', null)
    .where('booking.left_at', 'is', null)
    .where('booking.no_show_at', 'is', null)
    .limit(500)
    .execute()
  return rows.map(toSession)
}

/** A session that is over without having been ended here. */
export interface Settled {
  session: Session
  /** When it was over; null: nobody had come. */
  at: number | null
}

/** Sessions whose booking was ended on the board, and those left standing when their time was up on a day gone by. */
export async function listSettled(db: AnyDb, now: number): Promise<Settled[]> {
  const today = await startOfDay(db, now)
  const rows = await selectSessions(db)
    .select(['booking.cancelled_at', 'booking.left_at', 'booking.no_show_at'])
    .where('session.ended_at', 'is', null)
    .where(({ eb, or }) => or([eb('booking.cancelled_at', 'is not', null), eb('booking.left_at', 'is not', null), eb('booking.no_show_at', 'is not', null), eb('booking.end_at', '<', today)]))
    .limit(500)
    .execute()
  return rows.map((row) => ({ session: toSession(row), at: row.no_show_at !== null ? null : (row.cancelled_at ?? row.left_at ?? row.end_at) }))
}

/** Sessions of a day that are over, the latest first; those started by mistake are left out. */
export async function listDone(db: AnyDb, day: string): Promise<Session[]> {
  const { from, to } = boundsOfDay(day, await getZone(db))
  const rows = await selectSessions(db)
    .where('session.started_at', '>=', from)
    .where('session.started_at', '<', to)
    .where('session.minutes', '>', 0)
    .orderBy('session.started_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toSession)
}

/** Sessions whose minutes are not written down yet, the earliest first. */
export async function listUnwritten(db: AnyDb): Promise<Session[]> {
  const rows = await selectSessions(db).where('session.unwritten', 'is not', null).orderBy('session.started_at').limit(200).execute()
  return rows.map(toSession)
}

/** When the clinic's day began. */
export async function startOfDay(db: AnyDb, now: number): Promise<number> {
  return boundsOfDay(await clinicDay(db, now), await getZone(db)).from
}

/** The sessions first, which are few, then their bookings: a plain join would let SQLite go through all bookings. */
const selectSessions = (db: AnyDb) =>
  db
    .selectFrom('station_session as session')
    .crossJoin('booking')
    .whereRef('booking.id', '=', 'session.booking_id')
    .innerJoin('room', 'room.id', 'booking.room_id')
    .leftJoin('contact', 'contact.id', 'booking.contact_id')
    .leftJoin('campaign', 'campaign.id', 'session.campaign_id')
    .leftJoin('use_job', 'use_job.id', 'session.job_id')
    .leftJoin('use_job as undone', 'undone.reverses', 'session.job_id')
    .select(['session.id', 'session.booking_id', 'session.campaign_id', 'session.started_at', 'session.extensions', 'session.ended_at', 'session.minutes', 'session.unwritten', 'session.override_reason'])
    .select(['booking.room_id', 'booking.title', 'booking.contact_id', 'booking.end_at', 'room.name as room_name', 'contact.name as contact_name', 'campaign.name as campaign_name', 'use_job.value', 'undone.id as undone_by'])

interface SessionRow {
  id: string
  booking_id: string
  room_id: string
  room_name: string
  title: string
  contact_id: string | null
  contact_name: string | null
  campaign_id: string | null
  campaign_name: string | null
  started_at: number
  end_at: number
  extensions: number
  ended_at: number | null
  minutes: number | null
  unwritten: string | null
  override_reason: string
  value: number | null
  undone_by: string | null
}

const toSession = (row: SessionRow): Session => ({
  id: row.id,
  bookingId: row.booking_id,
  roomId: row.room_id,
  roomName: row.room_name,
  who: row.title,
  contactId: row.contact_id,
  contactName: row.contact_name,
  campaignId: row.campaign_id,
  campaignName: row.campaign_name,
  startedAt: row.started_at,
  until: row.end_at,
  extensions: row.extensions,
  endedAt: row.ended_at,
  minutes: row.minutes,
  unwritten: row.unwritten as Unwritten | null,
  overrideReason: row.override_reason,
  value: row.undone_by === null ? row.value : null,
})
