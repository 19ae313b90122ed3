import { countedUntil, grantFrom, minutesUsed, mostExtensions } from '#shared/areas/loans/stations.rules.ts'
import type { EndInput, ExtendInput, ResumeInput, Session } from '#shared/areas/loans/stations.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import { minute } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { cancelBooking, markDoor, updateBooking } from '#main/areas/space/space.commands.ts'
import { getBooking } from '#main/areas/space/space.queries.ts'
import { getRoom } from '#main/areas/space/rooms.queries.ts'
import { getMember } from '#main/areas/staff/staff.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { undoCame } from './line.commands.ts'
import { listLine } from './line.queries.ts'
import { takeBackMinutes, writeMinutesIfPossible } from './minutes.commands.ts'
import { getSession, listRunning, listSettled, startOfDay } from './sessions.queries.ts'
import { getSettings } from './settings.queries.ts'
import { findLimits } from './stations.queries.ts'

/** Gives who sits there some more time, up to what closes or takes the station. */
export async function extendSession(db: WriteDb, { id, override }: ExtendInput, act: Act): Promise<Session> {
  const session = await getRunning(db, id)
  const settings = await getSettings(db)
  await heedTurn(db, session, override, act)
  const from = Math.max(session.until, act.at)
  const limits = await findLimits(db, await getRoom(db, session.roomId), from, session.bookingId)
  // Where there is nothing to grant it is asked for all the same: the refusal says what is in the way.
  const grant = grantFrom(from, settings.extensionMinutes, override ? { ...limits, openUntil: null } : limits)
  const end = grant?.until ?? from + settings.extensionMinutes * minute
  const booking = await getBooking(db, session.bookingId)
  await updateBooking(db, booking.id, { ...booking, end, override, onTheSpot: true }, act)
  await db.updateTable('station_session').set({ extensions: session.extensions + 1, ...(override ? { override_reason: override } : {}) }).where('id', '=', id).execute()
  return changed(db, id, act)
}

/** Frees the station; what was used is counted. */
export async function endSession(db: WriteDb, { id, stayed }: EndInput, act: Act): Promise<Session> {
  const session = await getRunning(db, id)
  await leave(db, session, act)
  return close(db, session, countedUntil(session, act.at, stayed), act)
}

/** Ends a session whose time is up, for whoever sits down next; nobody saw the other go, so none is marked as having left. */
export async function endTimeUp(db: WriteDb, session: Session, act: Act): Promise<void> {
  await close(db, session, countedUntil(session, act.at, false), act)
}

/** It was started by mistake: the booking made for it is cancelled, one that was there stands again. */
export async function undoStart(db: WriteDb, id: string, act: Act): Promise<Session> {
  const session = await getRunning(db, id)
  const { walk_in } = await db.selectFrom('station_session').select('walk_in').where('id', '=', id).executeTakeFirstOrThrow()
  if (walk_in === 1) await cancelBooking(db, session.bookingId, '', act)
  else await markDoor(db, session.bookingId, null, act)
  await undoCame(db, id, act)
  return discount(db, session, act)
}

/** It was ended by mistake today: it goes on where it was, if the station was not given away since. */
export async function resumeSession(db: WriteDb, { id, reason }: ResumeInput, act: Act): Promise<Session> {
  const session = await getSession(db, id)
  const booking = await getBooking(db, session.bookingId)
  if (session.endedAt === null || session.minutes === 0 || booking.cancelled || session.endedAt < (await startOfDay(db, act.at))) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  if (booking.leftAt !== null) await markDoor(db, booking.id, null, act)
  const { job_id } = await db.selectFrom('station_session').select('job_id').where('id', '=', id).executeTakeFirstOrThrow()
  if (job_id !== null) await takeBackMinutes(db, job_id, reason, act)
  await db.updateTable('station_session').set({ ended_at: null, ended_by: null, minutes: null, unwritten: null, job_id: null }).where('id', '=', id).execute()
  return changed(db, id, act)
}

/** Closes what was ended on the board, and what was left standing on a day gone by. */
export async function settleSessions(db: WriteDb, act: Act): Promise<void> {
  for (const { session, at } of await listSettled(db, act.at)) {
    if (at === null) await discount(db, session, act)
    else await close(db, session, countedUntil(session, at, false), act)
  }
}

/** Someone's session that is not over; throws CONFLICT when it is, also by what was marked on the board. */
async function getRunning(db: WriteDb, id: string): Promise<Session> {
  const session = await getSession(db, id)
  if ((await listRunning(db)).every((running) => running.id !== id)) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  return session
}

/** Refuses to extend what others wait for, or what was extended often enough, but for a coordinator who gives a reason. */
async function heedTurn(db: WriteDb, { extensions }: Session, override: string, act: Act): Promise<void> {
  const waiting = (await listLine(db)).length
  const most = mostExtensions(waiting, await getSettings(db))
  if (most === null || extensions < most) return
  if (!override) throw deskError('CONFLICT', waiting > 0 ? { reason: 'stationLine', available: waiting } : { reason: 'stationLimit', available: most })
  await mustCoordinate(db, act)
}

/** Throws FORBIDDEN unless a coordinator acts. */
export async function mustCoordinate(db: WriteDb, act: Act): Promise<void> {
  if ((await getMember(db, act.member.id)).role !== 'coordinator') throw deskError('FORBIDDEN', { needs: ['coordinator'] })
}

async function leave(db: WriteDb, { bookingId }: Session, act: Act): Promise<void> {
  // Someone may have taken the mark of their coming back on the board.
  if ((await getBooking(db, bookingId)).arrivedAt === null) await markDoor(db, bookingId, 'arrived', act)
  await markDoor(db, bookingId, 'left', act)
}

async function close(db: WriteDb, session: Session, endedAt: number, act: Act): Promise<Session> {
  await db
    .updateTable('station_session')
    .set({ ended_at: endedAt, ended_by: act.member.id, minutes: minutesUsed(session.startedAt, endedAt) })
    .where('id', '=', session.id)
    .execute()
  await writeMinutesIfPossible(db, session.id, act)
  return changed(db, session.id, act)
}

/** Over, and nothing of it is counted. */
async function discount(db: WriteDb, session: Session, act: Act): Promise<Session> {
  await db
    .updateTable('station_session')
    .set({ ended_at: Math.max(session.startedAt, act.at), ended_by: act.member.id, minutes: 0 })
    .where('id', '=', session.id)
    .execute()
  return changed(db, session.id, act)
}

async function changed(db: WriteDb, id: string, act: Act): Promise<Session> {
  act.touch('loans', id)
  return getSession(db, id)
}
