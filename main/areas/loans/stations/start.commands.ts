import { earliestBefore, grantFrom, isFree, isUp } from '#shared/areas/loans/stations.rules.ts'
import type { Session, StartInput, Wait } from '#shared/areas/loans/stations.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { deskError, invalidField } from '#shared/base/errors.ts'
import { minute } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { mustKnowCampaign } from '#main/areas/campaigns/campaigns.queries.ts'
import { bookRoom, confirmBooking, markDoor, updateBooking } from '#main/areas/space/space.commands.ts'
import { getBooking } from '#main/areas/space/space.queries.ts'
import type { WriteDb } from '#main/store/database.ts'
import { mustStandInLine, noteCame } from './line.commands.ts'
import { listLine, nextNumber } from './line.queries.ts'
import { endTimeUp, mustCoordinate, settleSessions } from './sessions.commands.ts'
import { getSession, listRunning } from './sessions.queries.ts'
import { getSettings } from './settings.queries.ts'
import { findLimits, getStation, listStations, readyFrom } from './stations.queries.ts'

/** Somebody sits down: the station is booked from now on, or their booking begins. */
export async function startSession(db: WriteDb, input: StartInput, act: Act): Promise<Session> {
  const station = await getStation(db, input.roomId)
  await mustKnowCampaign(db, input.campaignId)
  await settleSessions(db, act)
  const wait = input.waitId ? await mustStandInLine(db, input.waitId) : null
  if (!input.bookingId) await heedLine(db, wait, input.override, act)
  await freeFromTimeUp(db, station, act)
  const booking = input.bookingId ? await takeBooking(db, input.bookingId, station, input, act) : await bookNow(db, station, input, wait, act)
  await markDoor(db, booking.id, 'arrived', act)
  const id = act.newId()
  await db
    .insertInto('station_session')
    .values({
      id, booking_id: booking.id, walk_in: input.bookingId ? 0 : 1, campaign_id: input.campaignId ?? null, override_reason: input.override,
      started_at: Math.max(act.at, booking.start), started_by: act.member.id, extensions: 0, ended_at: null, ended_by: null, minutes: null, job_id: null, unwritten: null,
    })
    .execute()
  if (wait) await noteCame(db, wait.id, id, station.id, act)
  act.touch('loans', id)
  return getSession(db, id)
}

/** Refuses who would go before those in line, but for a coordinator who gives a reason: there must be a free station for each of them. */
async function heedLine(db: WriteDb, wait: Wait | null, override: string, act: Act): Promise<void> {
  const line = await listLine(db)
  const ahead = wait ? line.findIndex(({ id }) => id === wait.id) : line.length
  if (ahead === 0) return
  const free = (await listStations(db, act.at)).filter((station) => isFree(station, act.at)).length
  if (ahead < free) return
  if (!override) throw deskError('CONFLICT', { reason: 'stationLine', available: ahead })
  await mustCoordinate(db, act)
}

/** Ends the session there when its time is up; throws CONFLICT while it is not. */
async function freeFromTimeUp(db: WriteDb, { id, name }: Room, act: Act): Promise<void> {
  const running = (await listRunning(db)).find(({ roomId }) => roomId === id)
  if (!running) return
  if (!isUp({ session: running }, act.at)) throw deskError('CONFLICT', { reason: 'stationTaken', with: [{ area: 'space', id: running.bookingId, label: name, start: running.startedAt, end: running.until }] })
  await endTimeUp(db, running, act)
}

async function bookNow(db: WriteDb, station: Room, { who, contactId, minutes, override }: StartInput, wait: Wait | null, act: Act): Promise<Booking> {
  const start = await readyFrom(db, station, act.at)
  const limits = await findLimits(db, station, start, null)
  const asked = minutes ?? (await getSettings(db)).sessionMinutes
  // Where there is nothing to grant it is asked for all the same: the refusal says what is in the way.
  const grant = grantFrom(start, asked, override ? { ...limits, openUntil: null } : limits)
  return bookRoom(
    db,
    {
      roomId: station.id, start, end: grant?.until ?? start + asked * minute, override, onTheSpot: true,
      title: who || wait?.who || (await nextNumber(db, act.at)), contactId: contactId ?? wait?.contactId ?? null,
    },
    act,
  )
}

/** Who has booked sits down: a hold is firm by it, and whoever comes early has as long as they booked. */
async function takeBooking(db: WriteDb, bookingId: string, station: Room, { contactId, override }: StartInput, act: Act): Promise<Booking> {
  const booking = await getBooking(db, bookingId)
  if (booking.roomId !== station.id) throw invalidField(['bookingId'], 'stations:otherStation')
  if (booking.cancelled || booking.leftAt !== null || booking.end <= act.at) throw deskError('CONFLICT', { reason: 'changedMeanwhile' })
  if (booking.start - act.at > earliestBefore) throw invalidField(['bookingId'], 'stations:tooEarly')
  await confirmBooking(db, bookingId, act)
  const start = Math.min(booking.start, act.at)
  const end = start + booking.end - booking.start
  return updateBooking(db, bookingId, { ...(await getBooking(db, bookingId)), start, end, contactId: contactId ?? booking.contactId, override, onTheSpot: true }, act)
}
